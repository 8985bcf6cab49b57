/** What a column of the CSV files holds, for columns that are no field of the JSON files under the same name. */
export const columnTexts: Record<string, string> = {
  year: 'The year of the date.',
  month: 'The month of the date, 1 to 12; empty if it is not known.',
  day: 'The day of the month; empty if it is not known.',
  track: 'The id of the topic it belongs to.',
  track_name: 'The name of that topic.',
  people: 'The ids of people who acted.',
  people_names: 'Their names, in the same order.',
  bodies: 'The ids of agencies, courts and companies that acted.',
  bodies_names: 'Their names, in the same order.',
  countries: 'The ids of other countries it concerns.',
  measures: 'The ids of the legal measures it concerns.',
  measures_names: 'Their names, in the same order.',
  sources: 'The ids of the sources. A document cited at two places is here twice.',
  sources_places: 'The place in each source, in the same order; an empty line cites the document as a whole.',
  sources_titles: 'Publisher and title of each source, in the same order.',
  sources_urls: 'The address of each source, in the same order.',
  primary_source: 'Whether a primary source is among the sources.',
  event: 'The id of the event that tells of it.',
  events: 'The ids of its events.',
  binds: 'The ids of the groups that must obey.',
  binds_names: 'Their names, in the same order.',
  confirmed_on: 'The last day on which a document shows this state.',
  confirmed_source: 'The id of that document.',
  confirmed_place: 'The place in that document.',
};

/** The same for columns of one table, by the name of the file. */
export const columnTextsOf: Record<string, Record<string, string>> = {
  events: { date: 'When it happened, never more precise than the sources.' },
  measures: {
    announcement: 'The id of the event that made it, if that is another one.',
    stages: 'How many stages it has; they are in measure_stages.csv.',
    instrument: 'What kind of instrument it is.',
    target: 'Whom or what the instrument names.',
    stops: 'What it stops.',
    text_source: 'The id of the source with its text.',
  },
  measure_stages: {
    measure: 'The id of the measure.',
    measure_name: 'The name of the measure.',
    number: 'The place of the stage in its measure: 1 is the first.',
    stage: 'The name of the stage within its measure, if it has one.',
    binds: 'The ids of the groups that must obey in this stage.',
  },
  sources: {
    date: 'When it was published, as precisely as it is known.',
    events: 'The ids of the events that rest on it.',
    explainers: 'The ids of the long reads that cite it.',
  },
  articles: {
    date: 'When it was published, as precisely as it is known.',
    topics: 'The ids of the topics it is filed under.',
    topics_names: 'Their names, in the same order.',
  },
  people: {
    body: 'The id of the body the person belongs to.',
    body_name: 'The name of that body.',
    listed_by: 'The id of the measure that names the person.',
    listed_since: 'The day of listing.',
    listed_entry: 'The number of the entry in the list.',
    listed_today: 'What is known of the entry on the day of review.',
    last_seen: 'The date of the last copy of the list that has the entry, if later copies lack it.',
    missing: 'The date of the first later copy that lacks it.',
    language: 'The language of name_native (BCP 47), such as ru.',
  },
  bodies: {
    lists: 'The lists it is on.',
    lists_measures:
      'The id of the measure behind each list, in the same order; an empty line if there is none.',
    lists_since: 'Since when it is on each list, in the same order.',
    lists_effects: 'What each listing does, in the same order.',
  },
  countries: {
    country: 'The id of the country or union.',
    country_name: 'Its name.',
    date: 'When the step was taken, as precisely as it is known.',
    url: 'The place of the country on the page of governments.',
  },
  watch: {
    date: 'When it is due, as precisely as it is known.',
    outcome: 'What happened, or that nothing was found; empty while it is open.',
    outcome_on: 'The day it was looked up.',
    outcome_sources: 'The ids of the sources of the outcome.',
  },
};

/** The description of a column with several values, in `datapackage.json`. */
export const severalValues = '{description} One value per line.';
