/** What the tests use of it; the package brings no types. */
declare module 'bpmn-moddle' {
  export class BpmnModdle {
    fromXML(text: string): Promise<{ rootElement: unknown; warnings: unknown[] }>;
  }
}
