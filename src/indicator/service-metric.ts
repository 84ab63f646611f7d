import { Link } from '../describe/concept.ts';
import { across, One } from '../describe/edge.ts';
import { PublicService } from '../service/public-service.ts';
import { Indicator } from './indicator.ts';

@Link({
  table: 'service_metric',
  tag: 'metric',
  about: ['That a public service is measured by an indicator.', 'Bahwa suatu layanan publik diukur dengan suatu indikator.'],
})
export class ServiceMetric {
  id!: string;
  code!: string;

  @One(() => PublicService, ['', ''], { shown: false })
  service!: string;

  @One(() => Indicator, ['', ''], { shown: false })
  indicator!: string;
}

across(
  () => ServiceMetric,
  {
    of: () => PublicService,
    key: 'service',
    field: 'metrics',
    about: [
      'Indicators that the service is measured by. Their values for this service are its observations.',
      'Indikator yang mengukur layanan. Nilainya untuk layanan ini terdapat pada observations.',
    ],
  },
  {
    of: () => Indicator,
    key: 'indicator',
    field: 'services',
    about: ['Public services that are measured by the indicator.', 'Layanan publik yang diukur dengan indikator.'],
  },
);
