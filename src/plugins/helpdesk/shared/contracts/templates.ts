import type { TemplatePlaceholder } from '../template-placeholders';

/** A template as the composer offers it. */
export interface ReplyTemplate {
  slug: string;
  name: string;
  /** Whether it has a text in the language of the client. */
  speaksClientsLanguage: boolean;
}

/**
 * `GET /helpdesk/cases/:documentId/templates` — right `cases.write-replies`; those in the client's language first, what
 * is sent by itself last
 */
export namespace ListTemplates {
  export interface Response {
    data: ReplyTemplate[];
  }
}

/**
 * `GET /helpdesk/cases/:documentId/templates/:slug` — right `cases.write-replies`: what it says in this case. The
 * tracking link is written without its secret, which is put in when the message leaves.
 */
export namespace RenderTemplate {
  export interface Response {
    data: {
      slug: string;
      subject: string;
      text: string;
      /** Of the text: the client's, or what stands in for it. */
      language: string;
      /** What the text asks for and this case does not have: it has gaps there. */
      unfilled: TemplatePlaceholder[];
    };
  }
}
