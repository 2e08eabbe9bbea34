import { useState } from 'react'

/** The answer, and while another one is on its way the one before it: whoever types keeps what they type in. */
export function useLast<Answer>(answer: Answer | undefined): Answer | undefined {
  const [last, setLast] = useState(answer)
  if (answer !== undefined && answer !== last) setLast(answer)
  return answer ?? last
}
