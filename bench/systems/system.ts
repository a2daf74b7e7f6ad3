// A system that turns a document into a PDF: ours, or a peer.
import type { BenchDocument, SharedLook } from '../documents/bench-document.ts';

export interface System {
  /** Version, where no npm package tells it. */
  version?(): string;
  /** Whether it works in processes of its own, whose time and memory count as well. */
  readonly helpers?: boolean;
  /** Sets a document; opening fonts is part of it where the system does so for each document. */
  render(document: BenchDocument): Promise<Uint8Array>;
  close?(): Promise<void>;
}

/**
 * Makes a system ready to render with a look.
 * @throws Error that says what is missing when the system cannot be had on this machine.
 */
export type OpenSystem = (look: SharedLook) => Promise<System>;
