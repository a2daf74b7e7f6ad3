// What a PDF says of itself.

/** Title, origin and language of a document, for its catalog and metadata. */
export interface DocumentFacts {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** BCP 47 tag of the document as a whole. */
  readonly lang: string;
  /** Date of the edition; it takes the place of the time of making, so that a rebuild gives the same bytes. */
  readonly date: Date;
  /** Name and version of the program. */
  readonly producer: string;
}
