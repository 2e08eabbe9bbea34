import { Suspense } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import { screens } from '../screens.ts'

export function App() {
  return (
    <Suspense>
      <Switch>
        {screens.map(({ path, page: Page }) => (
          <Route key={path} path={path} component={Page} />
        ))}
        <Route>
          <Redirect to="/overview" replace />
        </Route>
      </Switch>
    </Suspense>
  )
}
