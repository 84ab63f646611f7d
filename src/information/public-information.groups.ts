import { groups } from '../describe/groups.ts';
import { PublicInformation } from './public-information.ts';

groups(PublicInformation, { time: 'madeOn' });
