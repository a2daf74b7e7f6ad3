// What staff may do with the command: publish content, see what became of it, read internal packs, set a pack back.
import { ManagedPolicy } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { ContentSource } from './content-source.ts';
import type { PackStore } from './pack-store.ts';

export class StaffAccess extends Construct {
  /** For those who read: `briefs status`, `briefs plan`, `briefs link`. */
  readonly readers: ManagedPolicy;
  /** For those who also write: `briefs publish`, `briefs rollback`, and edits under `content/`. */
  readonly editors: ManagedPolicy;

  constructor(scope: Construct, id: string, content: ContentSource, packs: PackStore) {
    super(scope, id);
    this.readers = new ManagedPolicy(this, 'Readers', { description: 'Read releases, and packs of every audience.' });
    this.editors = new ManagedPolicy(this, 'Editors', { description: 'Publish content, and set packs back.' });
    for (const policy of [this.readers, this.editors]) {
      content.grantReadReleases(policy);
      packs.grantReadAll(policy);
    }
    content.grantReadEdits(this.editors);
    content.grantEdit(this.editors);
    content.grantWriteReleases(this.editors);
    packs.grantMovePointers(this.editors);
  }
}
