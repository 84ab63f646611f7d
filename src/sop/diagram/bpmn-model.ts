import { graphOf } from '../process/graph.ts';
import type { Process, Step } from '../process/process.ts';
import type { Labels } from './labels.ts';

export interface BpmnNode {
  id: string;
  element: 'startEvent' | 'endEvent' | 'task' | 'exclusiveGateway' | 'intermediateThrowEvent';
  name: string;
  /** Said of a task beside its name: what it needs, how long it takes, what comes out, who else takes part. */
  documentation: string;
  lane: number;
}

export interface BpmnFlow {
  id: string;
  from: string;
  to: string;
  name: string;
}

export interface BpmnModel {
  lanes: { id: string; name: string }[];
  nodes: BpmnNode[];
  flows: BpmnFlow[];
}

/** What a step becomes: an event does no work and a gateway decides nothing that was not found out before, so a task stands with each. */
interface Parts {
  nodes: BpmnNode[];
  flows: BpmnFlow[];
  entry: string;
  exit: string;
}

/** A decision is written "examine the file: complete?": the question behind the colon is that of the gateway. */
const question = (activity: string): [task: string, gateway: string] => {
  const [, task, asked] = /^(.+?):\s*([^:]+\?)\s*$/s.exec(activity) ?? [];
  return task && asked ? [task, asked] : [activity, ''];
};

function documentation(step: Step, others: readonly string[], labels: Labels): string {
  const facts: [string, string][] = [
    [labels.of('inputs'), labels.say(step.inputs)],
    [labels.of('time'), labels.time(step)],
    [labels.of('output'), labels.say(step.output)],
    [labels.of('remarks'), labels.say(step.remarks)],
    [labels.of('together'), others.join(', ')],
  ];
  return facts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

/** An SOP as BPMN has it: a lane per performer, a task per step, events where it begins and ends, gateways where it decides. */
export function bpmnModel(process: Process, labels: Labels): BpmnModel {
  const graph = graphOf(process);
  const [starts, ends] = [new Set(graph.starts), new Set(graph.ends)];
  const lanes = process.performers.map((performer, index) => ({ id: `Lane_${index + 1}`, name: labels.say(performer.name) }));
  const place = new Map(process.performers.map((performer, index) => [performer.id, index]));
  const isLoose = (step: Step): boolean => !place.has(step.performers[0] ?? '');
  if (process.steps.some(isLoose) || lanes.length === 0) lanes.push({ id: `Lane_${lanes.length + 1}`, name: labels.of('nobody') });

  const partsOf = (step: Step, index: number): Parts => {
    const lane = isLoose(step) ? lanes.length - 1 : (place.get(step.performers[0] as string) as number);
    const number = index + 1;
    const others = step.performers.slice(1).map(id => lanes[place.get(id) ?? -1]?.name ?? '');
    const activity = labels.say(step.activity);
    const isDecision = step.symbol === 'DECISION';
    const [task, asked] = isDecision ? question(activity) : [activity, ''];
    const node = (id: string, element: BpmnNode['element'], name: string, says = ''): BpmnNode => ({
      id,
      element,
      name,
      documentation: says,
      lane,
    });
    const nodes: BpmnNode[] = [
      ...(starts.has(step) ? [node(`Start_${number}`, 'startEvent', labels.of('start'))] : []),
      node(
        `Step_${number}`,
        step.symbol === 'OFF_PAGE_CONNECTOR' ? 'intermediateThrowEvent' : 'task',
        `${step.number}. ${task}`,
        documentation(step, others, labels),
      ),
      ...(isDecision ? [node(`Decision_${number}`, 'exclusiveGateway', asked)] : []),
      ...(ends.has(step) ? [node(`End_${number}`, 'endEvent', labels.of('end'))] : []),
    ];
    const flows = nodes
      .slice(1)
      .map((to, at) => ({ id: `Inner_${number}_${at + 1}`, from: (nodes[at] as BpmnNode).id, to: to.id, name: '' }));
    return { nodes, flows, entry: `Step_${number}`, exit: isDecision ? `Decision_${number}` : `Step_${number}` };
  };
  const parts = new Map(process.steps.map((step, index) => [step.id, partsOf(step, index)]));
  const arrows = graph.steps
    .flatMap(step => graph.exits(step))
    .map((flow, index) => ({
      id: `Flow_${index + 1}`,
      from: (parts.get(flow.from) as Parts).exit,
      to: (parts.get(flow.to) as Parts).entry,
      name: labels.say(flow.label),
    }));
  const all = [...parts.values()];
  return { lanes, nodes: all.flatMap(part => part.nodes), flows: [...all.flatMap(part => part.flows), ...arrows] };
}
