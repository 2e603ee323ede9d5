/** What is said no to when somebody's telephone or mail address is changed or proved. */
export type ContactRefusal = Readonly<{ code: 'no-contact-kept' } | { code: 'contact-not-named' } | { code: 'contact-needs-code' }>;
