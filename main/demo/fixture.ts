/** A project in memory that holds the demo, for tests. */
import { memoryProject, type MemoryProject } from '../database/memory.ts'
import { codingService, type CodingDependencies } from '../coding/service.ts'
import { frameworkService } from '../framework/service.ts'
import { fillDemo } from './fill-demo.ts'

export function demoProject(): MemoryProject {
  const project = memoryProject()
  // The codebook reads networks and sources by SQL alone.
  const dependencies = { framework: frameworkService(project.work) } as CodingDependencies
  const coding = codingService(project.work, dependencies)
  project.command(() => fillDemo(project.work, { coding }))
  return project
}
