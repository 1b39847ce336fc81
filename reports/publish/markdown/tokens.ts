/** What the rules need of markdown-it, which belongs to Framework and is not a dependency of ours. */
export interface Token {
  type: string;
  tag: string;
  content: string;
  nesting: -1 | 0 | 1;
  children: Token[] | null;
}

interface State {
  /** Framework puts the page's path here: `/cakupan`. */
  env: { path: string };
}

export interface CoreState extends State {
  tokens: Token[];
  Token: new (type: string, tag: string, nesting: -1 | 0 | 1) => Token;
}

export interface InlineState extends State {
  src: string;
  pos: number;
  posMax: number;
  linkLevel: number;
  push(type: string, tag: string, nesting: -1 | 0 | 1): Token;
}

export interface MarkdownIt {
  core: {
    ruler: {
      after(name: string, rule: string, run: (state: CoreState) => void): void;
      push(rule: string, run: (state: CoreState) => void): void;
    };
  };
  inline: {
    ruler: {
      before(name: string, rule: string, run: (state: InlineState, silent: boolean) => boolean): void;
    };
  };
}
