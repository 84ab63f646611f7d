import type { Finding } from '../../reckon/finding.ts';
import { type Check, type Checked, named, notApplicable, ofSop, ofStep, type Verdict, verdict } from './check.ts';
import {
  branchWithoutDecision,
  decisionExits,
  decisionLabels,
  endless,
  flowAstray,
  noEnd,
  noStart,
  severalStarts,
  unreached,
  withoutSteps,
} from './finding-kinds.ts';
import { leadingTo, reachedFrom } from './graph.ts';
import { isFilled, type Step } from './process.ts';

function oneStart({ process, graph }: Checked): Verdict {
  if (graph.steps.length === 0)
    return verdict(1, [
      ofSop(withoutSteps, process, [
        `SOP ${process.number} has no step: enter its flowchart.`,
        `SOP ${process.number} belum memuat kegiatan: isikan diagram alirnya.`,
      ]),
    ]);
  if (graph.starts.length === 1) return verdict(1, []);
  if (graph.starts.length === 0)
    return verdict(1, [
      ofSop(noStart, process, [
        `SOP ${process.number} has no start: draw its first step as a capsule.`,
        `SOP ${process.number} tidak mempunyai awal: gambarkan kegiatan pertamanya sebagai kapsul.`,
      ]),
    ]);
  const numbers = graph.starts.map(step => step.number).join(', ');
  return verdict(1, [
    ofSop(severalStarts, process, [
      `SOP ${process.number} has ${graph.starts.length} starts (steps ${numbers}): one capsule begins it, a capsule in between is drawn as a box.`,
      `SOP ${process.number} mempunyai ${graph.starts.length} awal (kegiatan ${numbers}): hanya satu kapsul yang mengawali; kapsul di tengah digambar sebagai kotak.`,
    ]),
  ]);
}

const anEnd = ({ process, graph }: Checked): Verdict =>
  graph.steps.length === 0
    ? notApplicable
    : verdict(
        1,
        graph.ends.length > 0
          ? []
          : [
              ofSop(noEnd, process, [
                `SOP ${process.number} has no end: draw the last step as a capsule that no arrow leaves.`,
                `SOP ${process.number} tidak mempunyai akhir: gambarkan kegiatan terakhir sebagai kapsul tanpa anak panah keluar.`,
              ]),
            ],
      );

function reachedFromStart({ graph }: Checked): Verdict {
  if (graph.starts.length === 0) return notApplicable;
  const reached = reachedFrom(graph, graph.starts);
  return verdict(
    graph.steps.length,
    graph.steps
      .filter(step => !reached.has(step))
      .map(step => {
        const [en, id] = named(step);
        return ofStep(unreached, step, [
          `${en} can not be reached from the start: lead an arrow to it, or take it out.`,
          `${id} tidak dapat dicapai dari awal: hubungkan dengan anak panah, atau hapus.`,
        ]);
      }),
  );
}

function reachesAnEnd({ graph }: Checked): Verdict {
  if (graph.ends.length === 0) return notApplicable;
  // A connector without an exit goes on elsewhere: what leads there is no dead end.
  const elsewhere = graph.steps.filter(step => step.symbol === 'OFF_PAGE_CONNECTOR' && graph.exits(step).length === 0);
  const ending = leadingTo(graph, [...graph.ends, ...elsewhere]);
  return verdict(
    graph.steps.length,
    graph.steps
      .filter(step => !ending.has(step))
      .map(step => {
        const [en, id] = named(step);
        return ofStep(endless, step, [
          `${en} leads to no end: lead an arrow on from it.`,
          `${id} tidak mencapai akhir: teruskan dengan anak panah.`,
        ]);
      }),
  );
}

const arrows = ({ process, graph }: Checked): Verdict =>
  verdict(
    process.flows.length,
    graph.astray.map(flow =>
      ofSop(
        flowAstray,
        process,
        [
          `Arrow ${flow.number} of SOP ${process.number} begins or ends outside of it: name two of its own steps.`,
          `Anak panah ${flow.number} pada SOP ${process.number} berawal atau berakhir di luarnya: sebutkan dua kegiatan SOP itu sendiri.`,
        ],
        flow.code,
      ),
    ),
  );

function ofDecision({ graph }: Checked, step: Step): Finding[] {
  const exits = graph.exits(step);
  const [en, id] = named(step);
  const found: Finding[] = [];
  if (exits.length < 2)
    found.push(
      ofStep(decisionExits, step, [
        `${en} decides, yet has ${exits.length === 1 ? 'one exit' : 'no exit'}: draw one for each answer.`,
        `${id} adalah keputusan, tetapi ${exits.length === 1 ? 'hanya mempunyai satu jalan keluar' : 'tidak mempunyai jalan keluar'}: gambarkan satu untuk setiap jawaban.`,
      ]),
    );
  const labels = exits.map(flow => (isFilled(flow.label) ? (flow.label?.id.trim().toLowerCase() as string) : null));
  if (labels.includes(null) || new Set(labels).size < labels.length)
    found.push(
      ofStep(decisionLabels, step, [
        `${en} has exits without a label of their own: write the answer on each, such as "Ya" and "Tidak".`,
        `${id} mempunyai jalan keluar tanpa label tersendiri: tuliskan jawabannya, misalnya "Ya" dan "Tidak".`,
      ]),
    );
  return found;
}

function decisions(checked: Checked): Verdict {
  const { graph } = checked;
  const deciding = graph.steps.filter(step => step.symbol === 'DECISION');
  const branching = graph.steps.filter(step => step.symbol !== 'DECISION' && graph.exits(step).length > 1);
  const found = deciding.map(step => ofDecision(checked, step));
  const branches = branching.map(step => {
    const [en, id] = named(step);
    return ofStep(branchWithoutDecision, step, [
      `${en} has several exits and is no decision: draw it as a diamond, or take exits out.`,
      `${id} mempunyai beberapa jalan keluar tetapi bukan keputusan: gambarkan sebagai belah ketupat, atau kurangi jalan keluarnya.`,
    ]);
  });
  return verdict(
    deciding.length + branching.length,
    [...found.flat(), ...branches],
    found.filter(one => one.length > 0).length + branches.length,
  );
}

export const flowChecks: Check[] = [
  { kind: 'ONE_START', rule: 'SOP_START_AND_END', judge: oneStart },
  { kind: 'AN_END', rule: 'SOP_START_AND_END', judge: anEnd },
  { kind: 'REACHED_FROM_START', rule: 'SOP_REACHABILITY', judge: reachedFromStart },
  { kind: 'REACHES_AN_END', rule: 'SOP_REACHABILITY', judge: reachesAnEnd },
  { kind: 'ARROWS', rule: 'SOP_REACHABILITY', judge: arrows },
  { kind: 'DECISIONS', rule: 'SOP_DECISION', judge: decisions },
];
