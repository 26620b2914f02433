/** The version of the product, as package.json has it; `npm run generate` writes it here. */
export const VERSION = '0.1.0';
