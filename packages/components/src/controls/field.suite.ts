import { executeServerCommand, findAccessibilityNode, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html, render } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { axeFindings, cleanUp, isChromium, mount, pause } from '../foundation/testing.ts';
import type { FieldElement } from './field.ts';

// What every form field must do; each field's own test file runs it.

export interface FieldCase {
  tag: string;
  /** Role of the native control in the browser's accessibility tree. */
  role: string;
  /** Two values the field takes, the first as it stands in the attribute `value`. */
  values: readonly [string, string];
  /** Lets the reader enter the second value by keyboard, in the focused field. */
  enter: () => Promise<void>;
  missing: string;
  /** Light DOM that the field needs. */
  inside?: string;
}

interface Node {
  name?: string;
  role?: string;
  description?: string;
  required?: boolean;
  invalid?: string | boolean;
}

/** What a screen reader is told, by the browser itself; undefined in browsers that cannot be asked. */
export const told = async (matches: (node: Node) => boolean): Promise<Node | null | undefined> => {
  if (!isChromium) return undefined;
  const tree: unknown = await executeServerCommand('a11y-snapshot', {});
  type Tree = Parameters<typeof findAccessibilityNode>;
  return findAccessibilityNode(tree as Tree[0], matches as Tree[1]) as Node | null;
};

export const fieldSuite = ({ tag, role, values: [first, second], enter, missing, inside = '' }: FieldCase): void => {
  const name = unsafeStatic(tag);
  const content = unsafeStatic(inside);
  const attribute = unsafeStatic(`value="${first}"`);

  const inForm = async (extra = '', attributes: unknown = unsafeStatic('')) => {
    const form = await mount<HTMLFormElement>(
      staticHtml`<form><${name} name="field" label="Nội dung" hint="Viết bằng tiếng Việt có dấu." ${unsafeStatic(extra)} ${attributes}>${content}</${name}><button>Gửi</button></form>`,
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    const field = form.querySelector(tag) as unknown as FieldElement;
    await field.updateComplete;
    return { form, field };
  };
  const sent = (form: HTMLFormElement) => new FormData(form).get('field') as string | null;
  const problemOf = async (field: FieldElement) => {
    await field.updateComplete;
    await field.updateComplete;
    return field.shadowRoot?.querySelector('.problem')?.textContent.trim() ?? '';
  };

  describe(`${tag}, a form field`, () => {
    afterEach(cleanUp);

    it('gives its value to the form, from the attribute and when set', async () => {
      const { form, field } = await inForm('', attribute);
      expect(sent(form)).to.equal(first);
      field.value = second;
      expect(sent(form), 'at once').to.equal(second);
    });

    it('has the right value already inside an input listener, and tells the page of input and change', async () => {
      const { form, field } = await inForm('', attribute);
      const seen: string[] = [];
      form.addEventListener('input', (event) =>
        seen.push(`input ${String(event.target === field)} ${String(sent(form))}`),
      );
      form.addEventListener('change', (event) =>
        seen.push(`change ${String(event.target === field)} ${String(sent(form))}`),
      );
      field.focus();
      await enter();
      form.querySelector('button')?.focus();
      await pause();
      expect(seen.filter((line) => line.startsWith('input')).at(-1)).to.equal(`input true ${second}`);
      expect(seen.filter((line) => line.startsWith('change'))).to.deep.equal([`change true ${second}`]);
    });

    it('goes back to its attribute at a reset, and forgets its faults', async () => {
      const { form, field } = await inForm('required', attribute);
      field.value = '';
      field.reportValidity();
      expect(await problemOf(field)).not.to.equal('');
      form.reset();
      expect(sent(form)).to.equal(first);
      expect(await problemOf(field)).to.equal('');
    });

    it('takes a value back that the browser restores', async () => {
      const { form, field } = await inForm();
      field.formStateRestoreCallback(second);
      expect(sent(form)).to.equal(second);
    });

    it('is left out of the form when it or its fieldset is disabled', async () => {
      const { form, field } = await inForm('', attribute);
      field.disabled = true;
      await field.updateComplete;
      expect(sent(form)).to.equal(null);
      expect(field.control?.disabled).to.equal(true);
      field.disabled = false;
      const set = document.createElement('fieldset');
      set.disabled = true;
      form.append(set);
      set.append(field);
      await field.updateComplete;
      expect(sent(form)).to.equal(null);
      expect(field.control?.disabled).to.equal(true);
      set.disabled = false;
      await field.updateComplete;
      expect(field.control?.disabled).to.equal(false);
      expect(sent(form)).to.equal(first);
    });

    it('belongs to a form elsewhere by the attribute `form`', async () => {
      const page = await mount(
        staticHtml`<div><form id="far"></form><${name} form="far" name="field" label="Nội dung" ${attribute}>${content}</${name}></div>`,
      );
      expect(sent(page.querySelector('form') as HTMLFormElement)).to.equal(first);
    });

    it('sends composed characters however they were typed', async () => {
      const { form, field } = await inForm();
      field.value = 'Điều lệ'.normalize('NFD');
      expect(sent(form)).to.equal('Điều lệ'.normalize('NFC'));
    });

    it('keeps an empty required field from being sent, says so in Vietnamese below it, and goes there', async () => {
      const { form, field } = await inForm('required');
      let submits = 0;
      form.addEventListener('submit', () => submits++);
      expect(field.validity.valueMissing).to.equal(true);
      expect(await problemOf(field), 'not before the reader did anything').to.equal('');
      form.requestSubmit();
      expect(submits).to.equal(0);
      expect(await problemOf(field)).to.equal(missing);
      expect(field.validationMessage).to.equal(missing);
      expect(document.activeElement).to.equal(field);
      expect(field.control?.getAttribute('aria-invalid')).to.equal('true');
      field.value = second;
      form.requestSubmit();
      expect(submits).to.equal(1);
      expect(await problemOf(field)).to.equal('');
    });

    it('shows nothing and moves nothing when it is only asked', async () => {
      const { field } = await inForm('required');
      expect(field.checkValidity()).to.equal(false);
      expect(await problemOf(field)).to.equal('');
      expect(document.activeElement).not.to.equal(field);
    });

    it('the first field at fault gets the focus', async () => {
      const { form, field } = await inForm('required');
      const { form: other } = await inForm('required');
      const later = other.querySelector(tag) as unknown as FieldElement;
      form.append(later);
      await later.updateComplete;
      expect(form.reportValidity()).to.equal(false);
      expect(document.activeElement).to.equal(field);
      expect(await problemOf(later)).to.equal(missing);
    });

    it('shows what the server said, until the value changes', async () => {
      const { field } = await inForm('', attribute);
      field.error = 'Nội dung này đã được gửi.';
      expect(await problemOf(field)).to.equal('Nội dung này đã được gửi.');
      expect(field.validity.customError).to.equal(true);
      field.value = second;
      expect(await problemOf(field)).to.equal('');
      expect(field.validity.valid).to.equal(true);
    });

    it('asks nothing of a disabled or read-only field', async () => {
      for (const state of ['disabled', 'readonly']) {
        const { field } = await inForm(`required ${state}`);
        expect(field.checkValidity(), state).to.equal(true);
      }
    });

    it('has its name, its hint and its fault in the accessibility tree', async function () {
      const { field } = await inForm('required');
      const quiet = await told((node) => node.role === role);
      if (quiet === undefined) this.skip();
      expect(quiet?.name).to.equal('Nội dung');
      expect(quiet?.description).to.contain('Viết bằng tiếng Việt có dấu.');
      field.reportValidity();
      await field.updateComplete;
      const loud = await told((node) => node.role === role);
      expect(loud?.description).to.contain(missing);
      expect(String(loud?.invalid)).to.equal('true');
    });

    for (const [what, template] of [
      ['before it', staticHtml`<label for="x">Nội dung ngoài</label><${name} id="x">${content}</${name}>`],
      ['after it', staticHtml`<${name} id="x">${content}</${name}><label for="x">Nội dung ngoài</label>`],
      ['around it', staticHtml`<label>Nội dung ngoài <${name}>${content}</${name}></label>`],
    ] as const) {
      it(`takes over a label that stands ${what}`, async function () {
        const page = await mount(html`<div>${template}</div>`);
        const field = page.querySelector(tag) as unknown as FieldElement;
        await pause(20);
        await field.updateComplete;
        const { control } = field;
        const byElements = control?.ariaLabelledByElements?.map((label) => label.textContent.trim());
        expect(byElements?.[0] ?? control?.getAttribute('aria-label')).to.contain('Nội dung ngoài');
        page.querySelector('label')?.click();
        expect(document.activeElement, 'a click on the label').to.equal(field);
        const node = await told((candidate) => candidate.role === role);
        if (node !== undefined) expect(node?.name).to.contain('Nội dung ngoài');
      });
    }

    it('names itself by text where elements cannot be referred to (Chrome 109)', async () => {
      const page = await mount(staticHtml`<div><label for="x">Nội dung ngoài</label></div>`);
      const field = document.createElement(tag) as unknown as FieldElement;
      field.id = 'x';
      page.append(field);
      await field.updateComplete;
      const { control } = field;
      // An older browser: the property is not there.
      const old = new Proxy(control as object, {
        has: (target, key) => key !== 'ariaLabelledByElements' && key in target,
        get: (target, key) => {
          const value: unknown = Reflect.get(target, key, target);
          return typeof value === 'function' ? (value.bind(target) as unknown) : value;
        },
      });
      Object.defineProperty(field, 'control', { configurable: true, value: old });
      await pause(20);
      field.requestUpdate('hint');
      await field.updateComplete;
      expect(control?.getAttribute('aria-label')).to.equal('Nội dung ngoài');
    });

    it('says which field may be left empty', async () => {
      const { field } = await inForm();
      const label = () => field.shadowRoot?.querySelector('label')?.textContent;
      expect(label()).to.equal('Nội dung (không bắt buộc)');
      field.required = true;
      await field.updateComplete;
      expect(label()).to.equal('Nội dung');
    });

    it('is reached by Tab once, in its place', async () => {
      const page = await mount(
        staticHtml`<div><a href="#a">trước</a><${name} label="Nội dung">${content}</${name}><a href="#b">sau</a></div>`,
      );
      const [before, after] = [...page.querySelectorAll('a')];
      before?.focus();
      await sendKeys({ press: 'Tab' });
      // Epiphany's and Safari's default leaves links out of the Tab order, not fields.
      expect(document.activeElement?.localName).to.equal(tag);
      expect((document.activeElement as FieldElement).shadowRoot?.activeElement?.id).to.equal('control');
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement === after || document.activeElement === document.body).to.equal(true);
    });

    it('is large enough to hit, shows its focus, and fits its column', async () => {
      const { form, field } = await inForm();
      const control = field.control as HTMLElement;
      expect(control.offsetHeight).to.be.at.least(48);
      field.focus();
      const { outlineWidth, outlineStyle, outlineOffset } = getComputedStyle(control);
      expect(`${outlineWidth} ${outlineStyle} ${outlineOffset}`).to.equal('3px solid 2px');
      form.style.width = '200px';
      expect(control.offsetWidth).to.equal(200);
      expect(form.scrollWidth).to.equal(200);
    });

    it('has no finding of axe: empty, at fault, disabled', async () => {
      const { form, field } = await inForm('required');
      expect(await axeFindings(form)).to.deep.equal([]);
      field.reportValidity();
      await field.updateComplete;
      expect(await axeFindings(form)).to.deep.equal([]);
      field.disabled = true;
      await field.updateComplete;
      expect(await axeFindings(form)).to.deep.equal([]);
    });

    it('can be made by script and taken out again', async () => {
      const field = document.createElement(tag) as unknown as FieldElement;
      field.label = 'Nội dung';
      field.value = second;
      const place = await mount(html`<form></form>`);
      field.name = 'field';
      place.append(field);
      await field.updateComplete;
      expect(sent(place as unknown as HTMLFormElement)).to.equal(second);
      field.remove();
      expect(sent(place as unknown as HTMLFormElement)).to.equal(null);
      render(html``, place);
    });
  });
};
