// CPU time and memory of this process and of those that it started, from /proc where there is one.
import { readdirSync, readFileSync } from 'node:fs';

/** Ticks of the process clock are hundredths of a second on every Linux. */
const TICK_MS = 10;

export interface Usage {
  readonly cpuMs: number;
  /** Resident memory now, and at its highest, in bytes. */
  readonly rss: number;
  readonly peak: number;
}

/**
 * Usage of this process, with its children where `helpers`. Memory of several processes is added up, so what they share
 * counts more than once.
 */
export function readUsage(helpers: boolean): Usage {
  const { user, system } = process.cpuUsage();
  const own: Usage = {
    cpuMs: (user + system) / 1000,
    rss: process.memoryUsage.rss(),
    // maxRSS may hold the memory of the process that started this one.
    peak: statusOf('self').peak ?? process.resourceUsage().maxRSS * 1024,
  };
  if (!helpers) return own;
  return descendantsOf(process.pid).reduce((sum, pid) => {
    const { rss = 0, peak = 0 } = statusOf(pid);
    return { cpuMs: sum.cpuMs + ticksOf(pid) * TICK_MS, rss: sum.rss + rss, peak: sum.peak + peak };
  }, own);
}

function descendantsOf(root: number): readonly string[] {
  const parents = new Map(processes().map((pid) => [pid, statOf(pid)?.[1] ?? '']));
  const found: string[] = [];
  const visit = (parent: string): void => {
    for (const [pid, its] of parents) {
      if (its !== parent) continue;
      found.push(pid);
      visit(pid);
    }
  };
  visit(String(root));
  return found;
}

const processes = (): readonly string[] => {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
  } catch {
    return [];
  }
};

/** The fields of /proc/<pid>/stat after the name: state, parent, … */
function statOf(pid: string): readonly string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

/** User and system time of a process and of its children that have ended. */
function ticksOf(pid: string): number {
  const stat = statOf(pid);
  return [11, 12, 13, 14].reduce((sum, field) => sum + Number(stat?.[field] ?? 0), 0);
}

function statusOf(pid: string): { readonly rss?: number; readonly peak?: number } {
  try {
    const text = readFileSync(`/proc/${pid}/status`, 'latin1');
    const bytes = (name: string): number => Number(new RegExp(`^${name}:\\s*(\\d+)`, 'mu').exec(text)?.[1] ?? 0) * 1024;
    return { rss: bytes('VmRSS'), peak: bytes('VmHWM') };
  } catch {
    return {};
  }
}
