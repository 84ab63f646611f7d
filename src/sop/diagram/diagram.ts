import { enumeration } from '../../core/enumeration.ts';
import type { Process } from '../process/process.ts';
import { bpmn } from './bpmn.ts';
import { Labels, type Language } from './labels.ts';
import { mermaid } from './mermaid.ts';
import { svg } from './svg.ts';

export const SopDiagramFormat = enumeration('SopDiagramFormat', ['Form in which a flowchart is drawn.', 'Bentuk diagram alir.'], {
  SVG: [
    'Official form of PermenPANRB 35/2012 as a picture: performers as columns, steps as rows, on pages of A4 landscape.',
    'Format resmi PermenPANRB 35/2012 sebagai gambar: pelaksana sebagai kolom, kegiatan sebagai baris, pada halaman A4 mendatar.',
  ],
  BPMN: [
    'BPMN 2.0 with its diagram, a lane per performer, for modelling tools.',
    'BPMN 2.0 beserta diagramnya, satu lajur per pelaksana, untuk perangkat lunak pemodelan.',
  ],
  MERMAID: [
    'Mermaid text, a group per performer, for documents and wikis.',
    'Teks Mermaid, satu kelompok per pelaksana, untuk dokumen dan wiki.',
  ],
});
export type SopDiagramFormat = keyof typeof SopDiagramFormat;

export interface Diagram {
  text: string;
  /** Whether an Indonesian text had to stand in for a missing English one. */
  hasFallback: boolean;
}

export function diagram(process: Process, format: SopDiagramFormat, language: Language): Diagram {
  const labels = new Labels(language);
  const text =
    format === 'SVG'
      ? svg(process, labels)
      : format === 'BPMN'
        ? bpmn(process, labels)
        : mermaid(process, labels.say, labels.of('together'));
  return { text, hasFallback: labels.hasFallback };
}
