import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { highlightOf, type Texts } from '../../src/search/highlight.ts';

const marking = (words: string[], begun: string | null = null) => ({ words: new Set(words), begun, enough: words.length });
const one = (text: string): Texts => [[text, null]];

describe('what is shown of a find', () => {
  test('marks the words that it was found by, and what begins as the last one', () => {
    expect(highlightOf(one('Biro Organisasi'), marking(['biro'], 'org'), 'id')).toBe('<mark>Biro</mark> <mark>Organisasi</mark>');
  });

  test('is safe to stand in a page, whatever a row holds', () => {
    expect(highlightOf(one('<img src=x onerror="alert(1)"> & \'biro\''), marking(['img', 'biro']), 'id')).toBe(
      '&lt;<mark>img</mark> src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;<mark>biro</mark>&#39;',
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), fc.array(fc.string({ minLength: 1, maxLength: 5 }), { maxLength: 4 }), (text, words) => {
        const shown = highlightOf(one(text), marking(words, words[0] ?? null), 'id');
        expect(shown.replace(/<\/?mark>/g, '')).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
      }),
    );
  });

  test('takes the language asked for, and the other where the find is only there', () => {
    const texts: Texts = [
      ['Analisis beban kerja', 'Workload analysis'],
      ['SOP', 'SOP'],
    ];
    expect(highlightOf(texts, marking(['sop']), 'en')).toBe('<mark>SOP</mark>');
    expect(highlightOf(texts, marking(['workload']), 'id')).toBe('<mark>Workload</mark> analysis');
    expect(highlightOf(texts, marking(['kerja', 'workload']), 'en')).toBe('<mark>Workload</mark> analysis');
  });

  test('prefers the name unless another text has more', () => {
    const texts: Texts = [
      ['Biro Hukum', null],
      ['Biro yang mengurus hukum daerah', null],
    ];
    expect(highlightOf(texts, marking(['biro']), 'id')).toBe('<mark>Biro</mark> Hukum');
    expect(highlightOf(texts, marking(['biro', 'daerah']), 'id')).toContain('<mark>daerah</mark>');
  });

  test('cuts a long text around the first mark', () => {
    const shown = highlightOf(one(`${'kata '.repeat(200)}sasaran ${'lain '.repeat(200)}`), marking(['sasaran']), 'id');
    expect(shown).toMatch(/^….*<mark>sasaran<\/mark>.*…$/);
    expect(shown.replace(/<\/?mark>/g, '').length).toBeLessThanOrEqual(242);
  });
});
