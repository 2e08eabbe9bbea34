import type { PublishedCase } from './case.ts'

const paper = 'Russell et al. 2019'
const about = `Facts from ${paper}, in our words; reported by the authors, two of whom evaluated the network`

export const teln: PublishedCase = {
  title: 'Tennessee Early Literacy Network (TELN)',
  date: '2019-04-01',
  about,
  script: `
# How it began
- Tennessee’s department of education started the network in November 2016, with support from the Gates and Carnegie foundations. (${paper}, line 153)
- {leadership+:The department and its regional offices, the Centers of Regional Excellence, act as the hub for teams in schools.} (${paper}, line 153)
- {core.problem+:It set out to raise the share of pupils who read proficiently by third grade.} (${paper}, line 153)
# Who belongs
- {membership.expertise+:The hub joined people who know how to manage reform with people who know the state’s schools, and brought in literacy and improvement science through consultants.} (${paper}, line 171)
- {membership.selection+:Districts were recruited by the hub and in turn chose school teams that were keen on improving early literacy.} (${paper}, line 171)
- {membership.roles+:Because districts lie far apart, roles were made in regional offices and districts to coordinate the teams.} (${paper}, line 173)
- {membership.roles-:Coordinators had other duties, which left them little time; district leads had to learn to coordinate and to lead at once.} (${paper}, line 175)
# Ties and trust
- {connections.bonding+:Regular meetings brought colleagues of one school together to find and test changes, and ties among them grew stronger.} (${paper}, line 199)
- {connections.bridging~:District leads valued the lighter ties that they formed with hub leaders in the department.} (${paper}, line 199)
- {connections.bridging-:Ties to colleagues in other schools and districts were harder to come by than ties at home, for want of time and occasion.} (${paper}, line 205)
- {trust.loci-:Between the state agency and local educators there had long been little trust, since the relation was about complying with mandates.} (${paper}, line 218)
- {trust.respect+:Coordinators said that the network let the state hear districts’ ideas and worries.} (${paper}, line 218)
# Culture
- {narrative.us-:The story that emerged was less about early literacy than about working together and improvement science.} (${paper}, line 283)
- {evidence.testing+:It came to include understanding a problem before solving it, judging by evidence, and trying changes small before spreading them.} (${paper}, line 283)
- {evidence.document-:The network had not found a way for educators to record what they learn so that hub and other members can learn from it.} (${paper}, line 271)
`,
}

export const bmtn: PublishedCase = {
  title: 'Better Math Teaching Network (BMTN)',
  date: '2019-04-01',
  about,
  script: `
# How it began
- The American Institutes for Research started the network in 2015, with support from the Nellie Mae Education Foundation. (${paper}, line 155)
- {core.problem+:It works on pupils’ engagement in ninth-grade Algebra I in New England, by student-centered teaching.} (${paper}, line 155)
- {membership.selection+:Its first year brought together 23 high school mathematics teachers, who had applied to join.} (${paper}, line 183)
# Taking part
- {participation.structures+:Teachers met face to face every quarter to train in improvement methods, to agree on what deep engagement in algebra is, and to share.} (${paper}, line 183)
- {core.methods+:Between meetings they ran PDSA cycles on changes in their teaching.} (${paper}, line 183)
- {connections.affinity+:Once a month they met in a small team working on similar parts of the problem.} (${paper}, line 183)
- {participation.feasibility-:Some found PDSA records and data hard to fit in beside their other work.} (${paper}, line 185)
- {participation.value+:Learning from colleagues in person or by video was what teachers prized most;} {participation.feasibility-:it costs leaders much, and will be hard to keep up as the network grows.} (${paper}, line 185)
# Ties and trust
- {connections.affinity~:Some affinity groups grew close over the results of their tests;} {connections.bonding-:in others little was exchanged, because people were absent or unprepared or tested different things.} (${paper}, lines 201–203)
- {connections.bridging-:Ties to colleagues elsewhere were left to grow by themselves, and lagged behind those that a structure made.} (${paper}, line 205)
- {trust.regard+:Being small, the network could meet often face to face, members and leaders alike, which helped trust to form.} (${paper}, line 216)
- {trust.competence+:Teachers trusted a hub made up mostly of researchers because these knew their subject and had taught mathematics themselves.} (${paper}, line 216)
- {trust.respect+:Teachers valued being treated as professionals.} (${paper}, line 216)
# Identity
- {identity.contribution-:Teachers tended to see the network as professional development, and were reluctant to write up tests so that others could use them.} (${paper}, line 249)
- {identity.jointwork-:In the first year many designed and tested changes of their own, so that learning stayed with each classroom.} (${paper}, line 251)
- {identity.jointwork+:Three teachers from similar city schools tested exit tickets for different ends with one rubric, which one of them had made, and learned from each other.} (${paper}, line 251)
# Evidence and story
- {evidence.document-:Records of cycles lay in shared folders open to all members, yet were seldom full enough to learn from without asking their author.} (${paper}, line 271)
- {core.measures-:Nobody had found a practical way to see whether pupils got better at justifying their reasoning in talk.} (${paper}, line 273)
- {evidence.practical-:Where practical measures are missing, educators fall back on impressions.} (${paper}, line 273)
- {narrative.us+:Leaders built a common story about what deep engagement in algebra is, by three ways of showing it.} (${paper}, line 281)
`,
}
