import { BpmnModdle } from 'bpmn-moddle';
import { describe, expect, test } from 'vitest';
import { diagram } from '../../src/sop/diagram/diagram.ts';
import { textWidth, wrapped, xml } from '../../src/sop/diagram/text.ts';
import { performer, process, sound, step } from './make.ts';
import { seededProcesses } from './seeded.ts';

const sops = seededProcesses();
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** Whether a text is XML: every element closed in its turn, nothing bare that has to be escaped. */
function wellFormed(text: string): boolean {
  const open: string[] = [];
  const bare = text
    .replace(/<\?xml[^>]*\?>/, '')
    .replace(/<(\/?)([\w:]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g, (_, closing, name, _marks, empty) => {
      if (closing) {
        if (open.pop() !== name) open.push('wrong');
      } else if (!empty) open.push(name);
      return '';
    });
  return open.length === 0 && !/[<>]/.test(bare) && !/&(?!(amp|lt|gt|quot|#39);)/.test(text);
}

const nasty = 'Periksa <berkas> & "surat" \u0000 ]]> \ud800 ; #1 `x`';
const nastySop = sound({
  title: { id: nasty, en: null },
  unitName: { id: nasty, en: null },
  performers: [{ ...performer(1), name: { id: nasty, en: null } }],
  steps: [
    step(1, 'TERMINATOR', { activity: { id: nasty, en: null }, inputs: { id: 'x'.repeat(3000), en: null } }),
    ...sound().steps.slice(1),
  ],
});

describe('the official form (SVG)', () => {
  test('is XML, with a symbol for each step and each performer, and nothing from elsewhere', () => {
    for (const sop of sops) {
      const { text } = diagram(sop, 'SVG', 'id');
      expect(wellFormed(text), sop.code).toBe(true);
      expect(text).not.toMatch(/NaN|undefined|Infinity|href|url\(|@import/);
      const drawn = count(text, /class="symbol"/g);
      const parts = sop.steps.reduce((sum, one) => sum + Math.max(1, one.performers.length), 0);
      // Four more in the legend of each page.
      expect(drawn, sop.code).toBe(parts + 4 * count(text, /class="paper"/g));
      expect(count(text, /class="head"/g)).toBe(sop.flows.length + 1);
    }
  });

  test('writes the answers on the arrows, in the language asked for', () => {
    expect(diagram(sound(), 'SVG', 'id').text).toMatch(/>Ya<.*>Tidak</s);
    const [sop] = sops;
    expect(sop && diagram(sop, 'SVG', 'en').text).toMatch(/Quality standard.*>Yes</s);
    expect(sop && diagram(sop, 'SVG', 'en').hasFallback).toBe(false);
    expect(diagram(nastySop, 'SVG', 'en').hasFallback).toBe(true);
  });

  test('says of made-up SOPs that they are', () => {
    expect(diagram(sops[0] as never, 'SVG', 'id').text).toContain('Contoh buatan hub');
    expect(diagram(sound(), 'SVG', 'id').text).not.toContain('Contoh buatan hub');
  });

  test('is cut into pages of A4 that pentagons join, where it is long', () => {
    const steps = Array.from({ length: 40 }, (_, index) => step(index + 1, index === 0 || index === 39 ? 'TERMINATOR' : 'PROCESS'));
    const chain = steps.slice(1).map((_, index) => `${index + 1}>${index + 2}`);
    const { text } = diagram(process(steps, [...chain, '39>2:Ulangi'].join(' ')), 'SVG', 'id');
    const pages = count(text, /class="paper"/g);
    expect(pages).toBeGreaterThan(2);
    expect(text).toContain(`height="${210 * pages}mm"`);
    // Each page is left by one way on, and the last by one way back: an exit and an entry for each.
    expect(count(text, /<title>bersambung ke halaman lain: halaman \d<\/title>/g)).toBe(2 * pages);
  });

  test('keeps what breaks XML out of it, and words within their cells', () => {
    expect(wellFormed(diagram(nastySop, 'SVG', 'id').text)).toBe(true);
    expect(xml('a\u0007<b>\ud800"')).toBe('a &lt;b&gt;\ufffd&quot;');
    for (const line of wrapped(`${'panjang '.repeat(20)}${'x'.repeat(200)}`, 30, 2.45))
      expect(textWidth(line, 2.45)).toBeLessThanOrEqual(30);
    expect(wrapped('satu dua tiga empat', 6, 2.45, { most: 2 })).toEqual(['satu', 'dua…']);
  });
});

describe('BPMN 2.0', () => {
  test('opens in a BPMN tool: no warning, lanes, events, tasks, gateways, and a place for each', async () => {
    const moddle = new BpmnModdle();
    for (const sop of [...sops, nastySop, process([], []), sound({ performers: [] })]) {
      const { text } = diagram(sop, 'BPMN', 'id');
      const { rootElement, warnings } = await moddle.fromXML(text);
      expect(warnings, sop.code).toEqual([]);
      const { rootElements, diagrams } = rootElement as unknown as {
        rootElements: { $type: string; flowElements?: { $type: string; id: string; name?: string }[]; laneSets?: { lanes: unknown[] }[] }[];
        diagrams: { plane: { planeElement: { bpmnElement: { id: string }; waypoint?: unknown[] }[] } }[];
      };
      const made = rootElements.find(one => one.$type === 'bpmn:Process');
      const elements = made?.flowElements ?? [];
      const of = (type: string): number => elements.filter(one => one.$type === `bpmn:${type}`).length;
      expect(of('Task') + of('IntermediateThrowEvent')).toBe(sop.steps.length);
      expect(of('ExclusiveGateway')).toBe(sop.steps.filter(one => one.symbol === 'DECISION').length);
      expect(made?.laneSets?.[0]?.lanes.length).toBeGreaterThanOrEqual(sop.performers.length);
      const placed = new Set(diagrams[0]?.plane.planeElement.map(one => one.bpmnElement.id));
      for (const element of elements) expect(placed.has(element.id), `${sop.code} ${element.id}`).toBe(true);
      for (const { waypoint } of diagrams[0]?.plane.planeElement ?? []) if (waypoint) expect(waypoint.length).toBeGreaterThanOrEqual(2);
    }
  });

  test('names the arrows that leave a gateway, and begins and ends with events', () => {
    const { text } = diagram(sound(), 'BPMN', 'id');
    expect(text).toMatch(/sequenceFlow id="\w+" name="Ya"/);
    expect(count(text, /<bpmn:startEvent /g)).toBe(1);
    expect(count(text, /<bpmn:endEvent /g)).toBe(1);
  });
});

describe('Mermaid', () => {
  // Every line as Mermaid's own grammar takes it; its parser read all 133 seeded SOPs once, but is too large to keep.
  const line =
    /^(---|title: ".*"|flowchart TB|\s+subgraph p\d+\["[^"]*"\]|\s+end|\s+s\d+(\(\["[^"]*"\]\)|\["[^"]*"\]|\{"[^"]*"\}|>"[^"]*"\])|\s+s\d+ -->(\|"[^"]*"\|)? s\d+|)$/;

  test('has every step once and every arrow, each label between quotes', () => {
    for (const sop of [...sops, nastySop, process([], [])]) {
      const { text } = diagram(sop, 'MERMAID', 'id');
      for (const one of text.split('\n')) expect(one).toMatch(line);
      expect(count(text, /-->/g)).toBe(sop.flows.length);
      for (const index of sop.steps.keys()) expect(count(text, new RegExp(`^\\s+s${index + 1}[([{>]`, 'gm')), sop.code).toBe(1);
    }
  });
});
