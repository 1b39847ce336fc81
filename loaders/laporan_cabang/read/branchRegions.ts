import type { ReportContext } from "../context.js";
import { fold } from "./fold.js";
import type { Finding } from "./reading.js";

const PREFIX = /^(?:bpjs\s*ketenagakerjaan\s*)?(?:kantor\s*)?(?:cabang\s*)?(?:kc\s+)?/iu;

/** Finds the branch that a cover names, as the office calls it; the office's own name stands for all its regions. */
export function findBranch(name: string, { office }: Pick<ReportContext, "office">): string | undefined {
  const known = [...office.branches.keys(), office.name];
  const folded = [name, name.replace(PREFIX, "")].map(fold);
  return known.find((branch) => folded.includes(fold(branch)));
}

/** Makes the check that a region is the branch's own; a region that nobody lists is said once. */
export function checkBranch({
  branch,
  context,
}: {
  branch: string | undefined;
  context: ReportContext;
}): (code: string) => readonly Finding[] {
  const { office } = context;
  const own = branch === undefined || branch === office.name ? undefined : office.branches.get(branch);
  if (own === undefined) return () => [];
  const ofBranch = new Map(
    [...office.branches].flatMap(([name, codes]) => codes.map((code) => [code, name] as const)),
  );
  const said = new Set<string>();
  return (code) => {
    if (own.includes(code)) return [];
    const other = ofBranch.get(code);
    if (other !== undefined) return [ofOther(code, { branch, other })];
    if (said.has(code)) return [];
    said.add(code);
    return [ofNobody(code, branch)];
  };
}

function ofOther(code: string, { branch, other }: { branch: string | undefined; other: string }): Finding {
  return {
    code: "region_of_other_branch",
    severity: "error",
    found: `berisi ${code}, wilayah cabang ${other}`,
    expected: `wilayah cabang ${branch} menurut data/office.yml`,
    hint: "pindahkan baris ini ke laporan cabang itu, atau perbaiki kodenya",
  };
}

function ofNobody(code: string, branch: string | undefined): Finding {
  return {
    code: "region_of_no_branch",
    severity: "warning",
    found: `berisi ${code}, wilayah yang tidak tercatat pada cabang mana pun`,
    expected: `wilayah cabang ${branch} menurut data/office.yml`,
    hint: "bila benar, tambahkan kodenya pada cabang ini di data/office.yml",
  };
}
