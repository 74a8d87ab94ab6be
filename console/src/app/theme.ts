import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** Curtain red, the one accent: shade 7 on paper has a contrast of 7.6, shade 4 on the dark stage 6.1. */
const curtain: MantineColorsTuple = [
  '#fdf2f3',
  '#f9dfe2',
  '#f0b9bf',
  '#e8929c',
  '#e67a87',
  '#d24a5c',
  '#bd2f44',
  '#a01f35',
  '#84182b',
  '#651121',
];
const gray: MantineColorsTuple = [
  '#fbf8f3',
  '#f5f0e8',
  '#ebe4d9',
  '#ddd4c6',
  '#c9bdac',
  '#ab9e8c',
  '#857868',
  '#655a4d',
  '#453d34',
  '#2b2520',
];
const dark: MantineColorsTuple = [
  '#efe8de',
  '#d3cabe',
  '#b8aea1',
  '#94897c',
  '#6d6359',
  '#514840',
  '#3b332d',
  '#2a231e',
  '#1f1915',
  '#15100d',
];

export const theme = createTheme({
  primaryColor: 'curtain',
  primaryShade: { light: 7, dark: 6 },
  colors: { curtain, gray, dark },
  black: '#241e19',
  fontFamily: 'var(--text-face)',
  headings: { fontFamily: 'var(--title-face)', fontWeight: '560' },
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
});

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#fdfaf5',
    '--mantine-color-text': '#241e19',
    '--mantine-color-dimmed': '#655a4d',
    '--mantine-color-placeholder': '#75695b',
    '--mantine-color-error': '#b3161f',
    '--surface': '#ffffff',
    '--surface-line': '#e6ddd0',
    '--field-line': '#948877',
  },
  dark: {
    '--mantine-color-body': '#191411',
    '--mantine-color-text': '#efe8de',
    '--mantine-color-dimmed': '#b8aea1',
    '--mantine-color-placeholder': '#a1968a',
    '--mantine-color-error': '#ff8f94',
    '--surface': '#221c18',
    '--surface-line': '#3b332d',
    '--field-line': '#7d7268',
  },
});
