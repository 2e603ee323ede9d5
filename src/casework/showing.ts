/** To whom a matter is shown: the petitioner, or an officer of a unit. */
export type Showing = Readonly<{ forPetitioner: true } | { forPetitioner: false; unit: string; asCoOrgan?: boolean }>;
