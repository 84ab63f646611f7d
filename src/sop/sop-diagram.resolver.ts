import { Language } from '../core/enums.ts';
import { Computed } from '../describe/computed.ts';
import { diagram, SopDiagramFormat } from './diagram/diagram.ts';
import { processBySop } from './process.loader.ts';
import { Sop } from './sop.ts';

Computed(
  () => String,
  [
    'Its flowchart as a text to save: SVG, BPMN or Mermaid. An SOP that breaks the rules is drawn as it is. Null when it could not be drawn.',
    'Diagram alirnya sebagai teks untuk disimpan: SVG, BPMN, atau Mermaid. SOP yang melanggar aturan digambar apa adanya. Null bila tidak dapat digambar.',
  ],
  ['id'],
  async (row, question, _info, { format, lang }) => {
    const loaded = await question.load(processBySop, row['id'] as string);
    if (!loaded) return null;
    const isEnglish = lang === 'EN' || (lang !== 'ID' && question.language === 'en');
    const { text, hasFallback } = diagram(loaded.process, (format as SopDiagramFormat | undefined) ?? 'SVG', isEnglish ? 'en' : 'id');
    if (hasFallback) question.seen.fallbacks.add('Sop.diagram');
    return text;
  },
  [
    {
      name: 'format',
      type: () => SopDiagramFormat,
      about: ['Form wanted; SVG when not given. Example: BPMN.', 'Bentuk yang diminta; SVG bila tidak diberikan. Contoh: BPMN.'],
    },
    {
      name: 'lang',
      type: () => Language,
      about: [
        'Language wanted; else that of Accept-Language, else Indonesian. Indonesian text stands in where English is missing.',
        'Bahasa yang diminta; jika tidak, menurut Accept-Language, jika tidak, Indonesia. Teks Indonesia dipakai bila teks Inggris tidak ada.',
      ],
    },
  ],
)(Sop.prototype, 'diagram');
