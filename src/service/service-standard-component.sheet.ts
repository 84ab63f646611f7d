import { sheet } from '../sheet/sheet.ts';
import { ServiceStandardComponent } from './service-standard-component.ts';

sheet(ServiceStandardComponent, {
  file: 'service_standard_components.csv',
  columns: {
    code: 'code',
    number: 'number',
    process: 'process',
    nameId: 'name_id',
    nameEn: 'name_en',
    isPublicationMandatory: 'must_be_published',
    elementCode: 'skm_element_code',
  },
});
