/** Words of the page itself, in both languages. The graph has its own. */
export const texts = {
  id: {
    tagline: 'Informasi publik Provinsi Sumatera Selatan dalam satu graf: rencana, indikator, organisasi, layanan, dan kaitan semuanya.',
    questions: 'Pertanyaan contoh',
    find: 'Cari pertanyaan',
    none: 'Tidak ada pertanyaan yang cocok.',
    schema: 'Skema',
    schemaHint: 'Unduh schema.graphql',
    endpoint: 'Alamat graf',
    language: 'Bahasa',
    menu: 'Pertanyaan',
    illustrative: 'Jawaban ini memuat data contoh buatan (ILLUSTRATIVE), bukan fakta tentang pemerintah yang sebenarnya.',
    illustrativeHint: 'Lihat provenance.confidence tiap baris.',
    asking: 'Menunggu jawaban…',
    answered: milliseconds => `Dijawab dalam ${milliseconds} ms`,
    refused: 'Pertanyaan ditolak; lihat errors.',
    unreachable: 'Hub tidak dapat dihubungi.',
    files: 'Semua baris:',
    filesHint: 'Semua baris daftar pertama sebagai berkas; tautannya dapat ditempel di Excel, Google Sheets, R, atau pandas.',
    close: 'Tutup',
  },
  en: {
    tagline:
      'The public information of South Sumatra Province as one graph: plans, indicators, organisation, services, and how they hang together.',
    questions: 'Worked questions',
    find: 'Find a question',
    none: 'No question matches.',
    schema: 'Schema',
    schemaHint: 'Download schema.graphql',
    endpoint: 'Address of the graph',
    language: 'Language',
    menu: 'Questions',
    illustrative: 'This answer contains made-up example data (ILLUSTRATIVE), not facts about the real government.',
    illustrativeHint: 'See provenance.confidence of each row.',
    asking: 'Waiting for the answer…',
    answered: milliseconds => `Answered in ${milliseconds} ms`,
    refused: 'The question was refused; see errors.',
    unreachable: "The hub can't be reached.",
    files: 'All rows:',
    filesHint: 'All rows of the first list as a file; the link can be pasted into Excel, Google Sheets, R or pandas.',
    close: 'Close',
  },
};

const key = 'ampera.language';

/** What was chosen last time; else what the browser speaks; else Indonesian. */
export function firstLanguage() {
  const chosen = localStorage.getItem(key);
  if (chosen === 'id' || chosen === 'en') return chosen;
  const known = navigator.languages.map(language => language.slice(0, 2)).find(language => language === 'id' || language === 'en');
  return known ?? 'id';
}

export const rememberLanguage = language => localStorage.setItem(key, language);
