/** What a page says, in one language: sections of paragraphs. `{contact}` stands for whom to ask. */
export interface ProductText {
  readonly title: string;
  readonly sections: readonly ProductSection[];
}

export interface ProductSection {
  readonly heading?: string;
  readonly paragraphs: readonly string[];
}
