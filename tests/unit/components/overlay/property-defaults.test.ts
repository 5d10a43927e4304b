import { describe, expect, it } from 'vitest';
import { addPropertyDefaults } from '@/components/overlay/property-defaults';

describe('addPropertyDefaults', () => {
  it.each([
    [
      'as written',
      '@property --tw-border-style {\n  syntax: "*";\n  inherits: false;\n  initial-value: solid;\n}',
      '--tw-border-style:solid',
    ],
    ['minified', '@property --tw-space-y-reverse{syntax:"*";inherits:false;initial-value:0}', '--tw-space-y-reverse:0'],
    ['without a value', '@property --tw-leading{syntax:"*";inherits:false}', '--tw-leading:initial'],
    [
      'of several words',
      '@property --tw-shadow{syntax:"*";inherits:false;initial-value:0 0 #0000}',
      '--tw-shadow:0 0 #0000',
    ],
  ])('makes a rule of a property %s', (_, css, value) => {
    expect(addPropertyDefaults(css)).toBe(`@layer properties{*,::before,::after,::backdrop{${value}}}${css}`);
  });

  it('leaves styles without properties as they are', () => {
    expect(addPropertyDefaults('.a{color:red}')).toBe('.a{color:red}');
  });
});
