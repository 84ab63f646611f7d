import type { Process } from '../process/process.ts';
import { type BpmnLayout, bpmnLayout } from './bpmn-layout.ts';
import { type BpmnFlow, type BpmnModel, type BpmnNode, bpmnModel } from './bpmn-model.ts';
import type { Labels } from './labels.ts';
import type { Box, Point } from './route.ts';
import { textWidth, xml } from './text.ts';

const named = (name: string): string => (name ? ` name="${xml(name)}"` : '');

function nodeXml(node: BpmnNode, flows: readonly BpmnFlow[]): string {
  const says = node.documentation ? `<bpmn:documentation>${xml(node.documentation)}</bpmn:documentation>` : '';
  const incoming = flows.filter(flow => flow.to === node.id).map(flow => `<bpmn:incoming>${flow.id}</bpmn:incoming>`);
  const outgoing = flows.filter(flow => flow.from === node.id).map(flow => `<bpmn:outgoing>${flow.id}</bpmn:outgoing>`);
  return `    <bpmn:${node.element} id="${node.id}"${named(node.name)}>${says}${incoming.join('')}${outgoing.join('')}</bpmn:${node.element}>`;
}

const laneXml = (model: BpmnModel): string[] =>
  model.lanes.map((lane, index) => {
    const nodes = model.nodes.filter(node => node.lane === index).map(node => `<bpmn:flowNodeRef>${node.id}</bpmn:flowNodeRef>`);
    return `      <bpmn:lane id="${lane.id}"${named(lane.name)}>${nodes.join('')}</bpmn:lane>`;
  });

const bounds = ({ left, right, top, bottom }: Box): string =>
  `<dc:Bounds x="${round(left)}" y="${round(top)}" width="${round(right - left)}" height="${round(bottom - top)}"/>`;

const round = (value: number): string => String(Math.round(value * 10) / 10);

const shape = (id: string, box: Box, more = '', label = ''): string =>
  `      <bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}"${more}>${bounds(box)}${label}</bpmndi:BPMNShape>`;

const labelAt = (box: Box): string => `<bpmndi:BPMNLabel>${bounds(box)}</bpmndi:BPMNLabel>`;

/** Names of events and gateways stand below the symbol, or above where an arrow leaves below, or beside it; tasks hold theirs. */
function nodeLabel({ id, name }: BpmnNode, box: Box, model: BpmnModel, layout: BpmnLayout): string {
  const ends = model.flows.flatMap(flow => {
    const points = layout.edges.get(flow.id) ?? [];
    return [...(flow.from === id ? points.slice(0, 1) : []), ...(flow.to === id ? points.slice(-1) : [])];
  });
  const isTaken = (y: number): boolean => ends.some(point => Math.abs(point.y - y) < 1);
  const middle = (box.left + box.right) / 2;
  const [left, right] = isTaken(box.bottom) && isTaken(box.top) ? [middle - 100, middle - 8] : [middle - 46, middle + 46];
  const lines = Math.ceil(textWidth(name, 11) / 88);
  const top = isTaken(box.bottom) && !isTaken(box.top) ? box.top - 4 - lines * 14 : box.bottom + 4;
  return labelAt({ left, right, top, bottom: top + lines * 14 });
}

function nodeShape(node: BpmnNode, box: Box, model: BpmnModel, layout: BpmnLayout): string {
  const label = node.element !== 'task' && node.name !== '' ? nodeLabel(node, box, model, layout) : '';
  return shape(node.id, box, node.element === 'exclusiveGateway' ? ' isMarkerVisible="true"' : '', label);
}

/** The answer stands where the arrow sets out, above a level line and beside an upright one. */
function edgeLabel(name: string, points: readonly Point[]): string {
  const [first, second] = points;
  if (!name || !first || !second) return '';
  const width = Math.min(Math.max(textWidth(name, 11) + 4, 16), 90);
  const isLevel = Math.abs(first.y - second.y) < 0.01;
  const left = isLevel ? (second.x > first.x ? first.x + 3 : first.x - width - 3) : first.x + 4;
  const top = isLevel ? first.y - 17 : second.y > first.y ? first.y + 3 : first.y - 17;
  return labelAt({ left, right: left + width, top, bottom: top + 14 });
}

function edge(flow: BpmnFlow, layout: BpmnLayout): string {
  const points = layout.edges.get(flow.id) ?? [];
  const ways = points.map(({ x, y }) => `<di:waypoint x="${round(x)}" y="${round(y)}"/>`);
  return `      <bpmndi:BPMNEdge id="${flow.id}_di" bpmnElement="${flow.id}">${ways.join('')}${edgeLabel(flow.name, points)}</bpmndi:BPMNEdge>`;
}

/** BPMN 2.0 with its diagram: what a BPMN tool opens, shows and lets people work on. */
export function bpmn(process: Process, labels: Labels): string {
  const model = bpmnModel(process, labels);
  const layout = bpmnLayout(model);
  const title = labels.say(process.title);
  const unit = labels.say(process.unitName);
  const pool = unit ? `${title} (${unit})` : title;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="Definitions" targetNamespace="urn:ampera:sop" exporter="Ampera">',
    '  <bpmn:collaboration id="Collaboration">',
    `    <bpmn:participant id="Pool"${named(pool)} processRef="Process"/>`,
    '  </bpmn:collaboration>',
    `  <bpmn:process id="Process"${named(title)} isExecutable="false">`,
    `    <bpmn:documentation>${xml([process.number, labels.isMadeUp(process) ? labels.of('madeUp') : ''].filter(Boolean).join('\n'))}</bpmn:documentation>`,
    '    <bpmn:laneSet id="Lanes">',
    ...laneXml(model),
    '    </bpmn:laneSet>',
    ...model.nodes.map(node => nodeXml(node, model.flows)),
    ...model.flows.map(
      flow => `    <bpmn:sequenceFlow id="${flow.id}"${named(flow.name)} sourceRef="${flow.from}" targetRef="${flow.to}"/>`,
    ),
    '  </bpmn:process>',
    '  <bpmndi:BPMNDiagram id="Diagram">',
    '    <bpmndi:BPMNPlane id="Plane" bpmnElement="Collaboration">',
    shape('Pool', layout.pool, ' isHorizontal="true"'),
    ...model.lanes.map((lane, index) => shape(lane.id, layout.lanes[index] as Box, ' isHorizontal="true"')),
    ...model.nodes.map(node => nodeShape(node, layout.shapes.get(node.id) as Box, model, layout)),
    ...model.flows.map(flow => edge(flow, layout)),
    '    </bpmndi:BPMNPlane>',
    '  </bpmndi:BPMNDiagram>',
    '</bpmn:definitions>',
    '',
  ].join('\n');
}
