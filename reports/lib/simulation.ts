/** The word that marks whatever `simulate` made. */
export const SIMULATED = "SIMULASI";

/** What a reader of anything that was made from a simulation must know first. */
export const SIMULATION_NOTE = `${SIMULATED}: angka laporan cabang dan BPS di sini karangan, bukan keadaan yang sebenarnya.`;

/** Writes a title that says so itself; one that does already stays. */
export function simulatedTitle(title: string): string {
  return title.startsWith(SIMULATED) ? title : `${SIMULATED} · ${title}`;
}

/** Holds that a site's title says that it is a simulation. */
export function saysSimulated(siteTitle: string): boolean {
  return siteTitle.startsWith(SIMULATED);
}
