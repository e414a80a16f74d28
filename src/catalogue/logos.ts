/** Where the logos are, relative to the page: one picture with a symbol for each framework, named by its id. */
export const LOGO_SPRITE = 'logos.svg';
