/** The catalogue that is shipped, for tests of what is said about its facts. */
export { catalogue as shipped } from 'virtual:ten-to-one/catalogue';
