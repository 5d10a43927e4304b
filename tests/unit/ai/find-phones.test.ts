import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPhones } from '@/lib/ai/find-phones';

const found = (text: string) => findPhones(text).map(({ start, end }) => text.slice(start, end));

describe('a phone number', () => {
  it.each([
    ['+49 30 1234567'],
    ['+49 (30) 123-4567'],
    ['+49301234567'],
    ['+1 (555) 123-4567'],
    ['+44 20 7946 0958'],
    ['+34 612 345 678'],
    ['+81-90-1234-5678'],
    ['0049 30 1234567'],
    ['004930123456'],
    ['030 1234567'],
    ['030/1234567'],
    ['030 - 123 45 67'],
    ['0171.123.4567'],
    ['01711234567'],
    ['(0171) 1234567'],
    ['01 23 45 67 89'],
    ['01.23.45.67.89'],
    ['06-12345678'],
    ['020 7946 0958'],
    ['010-1234-5678'],
    ['044 668 18 00'],
    ['(555) 123-4567'],
    ['555-123-4567'],
    ['555.123.4567'],
    ['1-800-555-0199'],
    ['(11) 91234-5678'],
    ['8 (912) 345-67-89'],
    ['138 1234 5678'],
    ['98765 43210'],
  ])('%s', (phone) => {
    expect(found(`Write to us (${phone}), or not.`)).toEqual([phone]);
    expect(found(phone)).toEqual([phone]);
    expect(found(`Business:${phone}\n0:00 Intro`)).toEqual([phone]);
  });

  it.each([
    ['Tel. 612 345 678', '612 345 678'],
    ['Fax: 123456', '123456'],
    ['WhatsApp 5551234567', '5551234567'],
    ['phone number 612 34 56 78', '612 34 56 78'],
    ['☎️ 12 34 56 78', '12 34 56 78'],
  ])('behind a word that says so: %s', (text, phone) => {
    expect(found(text)).toEqual([phone]);
  });

  it.each([
    ['030 1234567 2026', ['030 1234567']],
    ['0171 1234567 0172 7654321', ['0171 1234567', '0172 7654321']],
    ['room 10 0171 1234567', ['0171 1234567']],
    ['030 1234567 12:30', ['030 1234567']],
    ['+49 30 1234567 +49 30 7654321', ['+49 30 1234567', '+49 30 7654321']],
  ])('beside something else: %s', (text, phones) => {
    expect(found(text)).toEqual(phones);
  });
});

describe('no phone number', () => {
  it.each([
    ['times', '12:34, 1:02:03, 00:12:34.567 and 0:00 Intro'],
    ['a list of chapters', '0:00 Intro\n01:30 Flour\n10:05 Water 2\n1:00:00 Bake'],
    ['years', '2019 2020 2021 2022 2023, 1990-2026'],
    ['dates', '01.02.2026 18:30, 2026-01-02 10.30, 1/2/2026 12.00, 31-12-26, 2026/11/21T09:00:00Z'],
    ['counts', '1,234,567 views; 1.234.567 Aufrufe; 1 234 567 vues; 1\u202F234\u202F567; 1’234’567; 12 012 345 678'],
    ['growth', '+1,234,567 views, +12 345 678 vues, +1234567'],
    ['counts behind what a device is called', 'Mobile phone: 12345678, Mobile: 1 234 567'],
    ['prices', '$1,299.00, 1.299,00 €, €0.99, US$ 1299, 0,99 €'],
    ['decimals', '0.123456789, 3.14159265358, 12.5 %'],
    ['ids', 'dQw4w9WgXcQ a0301234567 0301234567a -0301234567_x UC-0171123456789012345678'],
    ['addresses', 'https://youtu.be/0301234567?t=0171-1234567 www.example.com/0301234567'],
    ['a tag or a handle', '#0301234567 @0301234567'],
    ['a series', 'Episodes 01 02 03 04 05'],
    ['an ISBN', '978-3-16-148410-0, 0-306-40615-2'],
    ['a long number', '0123456789012 1767225600000'],
    ['an address on the net', '192.168.100.200'],
    ['a version', '10.15.7, 0.9.12'],
    ['a size', '1920x1080, 1080 1920'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('is never a count in groups', () => {
    const group = fc.constantFrom(',', '.', ' ', '\u00A0', '\u202F');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), group, fc.constantFrom('', '+'), (count, sign, plus) => {
        const text = plus + String(count).replace(/\B(?=(?:\d{3})+$)/g, sign);
        expect(found(`${text} views`)).toEqual([]);
      }),
    );
  });

  it('is never a time, a date or a year', () => {
    const two = (value: number) => String(value).padStart(2, '0');
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }), (at) => {
        const iso = at.toISOString();
        const day = `${two(at.getUTCDate())}.${two(at.getUTCMonth() + 1)}.${at.getUTCFullYear()}`;
        const time = `${at.getUTCHours()}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())}`;
        expect(found(`${iso} ${day} ${time} ${time} ${iso.slice(0, 10)} ${at.getUTCFullYear()}`)).toEqual([]);
      }),
    );
  });

  it('is never the id of a video', () => {
    const Id = fc.stringMatching(/^[\w-]{11}$/).filter((id) => /[a-z]/i.test(id.replace(/-/g, '')));
    fc.assert(
      fc.property(Id, (id) => {
        expect(found(`${id} youtu.be/${id} "${id}"`)).toEqual([]);
      }),
    );
  });
});

it('is found wherever it stands among words', () => {
  const Words = fc.array(fc.constantFrom('flour', 'Brot', 'مرحبا', '🥖', 'über', '\n', '!'), { maxLength: 5 });
  const Phone = fc.constantFrom('+49 30 1234567', '0171 1234567', '(555) 123-4567', '555-123-4567');
  fc.assert(
    fc.property(Words, Phone, Words, (before, phone, after) => {
      expect(found([...before, phone, ...after].join(' '))).toEqual([phone]);
    }),
  );
});
