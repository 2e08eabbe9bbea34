import type { PublishedCase } from './case.ts'

const article = 'Khachatryan & Parkerson'
const about = `Facts from ${article}, Phi Delta Kappan, in our words; reported by the authors. The copy used gives no date: after April 2019`

export const nt3: PublishedCase = {
  title: 'Network to Transform Teaching (NT3)',
  date: '2020-01-01',
  about,
  script: `
# What it was
- The National Board for Professional Teaching Standards created it in 2013; it ran through 2018 in more than 100 schools of 10 states. (${article}, line 35)
- {splc.shared+:Members sought more accomplished, Board-certified teachers by improving how schools and districts organize professional learning.} (${article}, line 35)
# Who belonged
- {membership.expertise+:Board-certified teachers directed the network in each state, and named others to lead improvement teams in districts.} (${article}, line 48)
- {membership.roles+:Every school had a leadership team of two teachers and one administrator, who chose and tested changes.} (${article}, line 50)
- {membership.selection+:A school had to show that it met the criteria before it could join.} (${article}, line 50)
# Taking part
- {participation.feasibility-:In the beginning teachers commonly stayed after school to take part.} (${article}, line 54)
- {participation.feasibility+:Work was then moved into meetings that existed already, such as lesson study.} (${article}, lines 54–56)
- {participation.structures+:Planning meetings were short, intense and in person, to keep teachers’ time away from pupils small.} (${article}, lines 58–60)
- {participation.feasibility+:Twice a year the network’s health was checked; the first check showed that teachers could not come to monthly online meetings during the working day.} (${article}, line 62)
- {splc.km+:A weekly newsletter took over one-way news, which left more time for learning together.} (${article}, line 62)
# Ties and trust
- {connections.barriers-:In a survey, members most often named finding time as what kept them from connecting with other sites.} (${article}, lines 66–70)
- {connections.affinity+:Most ties across sites came about in affinity groups on parts of the theory, such as coaches who brought teaching standards into instructional rounds.} (${article}, line 72)
- {trust.regard+:Convenings made time for stories of what had brought people to teaching, which raised regard and respect.} (${article}, line 78)
`,
}

export const nwp: PublishedCase = {
  title: 'National Writing Project (NWP)',
  date: '2020-01-01',
  about,
  script: `
# Who “we” is
- {identity.we+:Members of all subjects and grades have come to see themselves as teachers of writing.} (${article}, line 94)
- {membership.induction+:A national summer institute takes in selected teachers; over the year they lead learning for colleagues at their own sites.} (${article}, line 94)
- {identity.responsibility+:Members take it on themselves to lead, and to receive and hand on what is known.} (${article}, line 98)
- {membership.induction+:Experienced facilitators show newcomers by example how feedback is given and taken.} (${article}, line 98)
- {trust.openness+:New or old, members show their own writing and how they teach it, and so make themselves vulnerable.} (${article}, line 96)
# The story
- {narrative.us+:At local sites it is common to tell again how the project came to be and how each belongs in its history.} (${article}, line 104)
- {narrative.self+:Members tell of moments that changed them as writers and teachers,} {narrative.now+:and what that did for the children they teach.} (${article}, line 104)
- {narrative.practice+:Stories may be part of orientation meetings, of institutes, or of time spent together informally.} (${article}, line 106)
# Evidence
- {evidence.safety+:A piece of practice is shown in public at regular gatherings, with its materials and pupils’ work, and talked through.} (${article}, line 116)
- {evidence.testing+:Members question their own and others’ practice, gather several kinds of data and look for other views.} (${article}, line 116)
- The project was 45 years old at the time of writing and still working on its culture. (${article}, line 116)
`,
}

const raphael = 'Raphael 2019'

export const nwRise: PublishedCase = {
  title: 'Northwest Rural Innovation and Student Engagement Network (NW RISE)',
  date: '2019-01-01',
  about: `Facts from ${raphael}, Education Northwest, in our words; reported by the network’s own backbone organization`,
  script: `
# In short
- {leadership+:Education Northwest supports the network as its backbone.} (${raphael}, lines 19, 25)
- {membership.diversity+:It brings together teams of educators from different rural schools.} (${raphael}, line 19)
- {identity.responsibility+:Teams are meant to gain confidence in what they can bring about together, and to take it home.} (${raphael}, line 19)
- {leadership+:Over time the steering committee and other leaders took more and more ownership, while the organizer steered lightly.} (${raphael}, line 37)
- {membership.selection+:The organizer advises starting with few participants, who know one another and have something in common,} {membership.induction+:and adding others slowly.} (${raphael}, lines 58–64)
- {participation.value+:Members now recruit others by talking to peers about it.} (${raphael}, line 66)
- {evidence.safety-:Early on, leaders may hold back from gathering data, for fear that participants feel exposed.} (${raphael}, line 76)
- {evidence.norms~:Evidence should be gathered early, though not before members are ready.} (${raphael}, line 80)
`,
}
