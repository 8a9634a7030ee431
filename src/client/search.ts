export function prepare(_bundle: string, _language: string): void {}
export function openModal(_bundle: string, _language: string): void {}
export function fillPage(_page: HTMLElement): void {}
