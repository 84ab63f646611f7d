import { groups } from '../describe/groups.ts';
import { PublicService } from './public-service.ts';

groups(PublicService, { time: 'validFrom' });
