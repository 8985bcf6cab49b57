/** The words of a query that tell no page from another, in lower case without accents, with spaces between them. */
export const stopWords =
  'a about an and any are as at be been but by can could did do does for from get had has have how i if in into is it its me my no not of on or our should so that the their them there they this to us usa was we were what when where which who why will with would you your';
