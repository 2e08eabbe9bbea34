/** Mantine in paper and ink: the tokens of `tokens.css` under Mantine's names. */
import {
  Button,
  CloseButton,
  Input,
  Menu,
  Modal,
  Popover,
  SegmentedControl,
  Tooltip,
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core'

const plum: MantineColorsTuple = [
  '#f9f1f7',
  '#f2e8ef',
  '#e9cfe3',
  '#e0a9d3',
  '#cf8abf',
  '#b266a1',
  '#955086',
  '#7f3d71',
  '#6b2c5f',
  '#54214a',
]

/** Mantine's two greys are paper and ink, so that every border and ground of its own follows. */
const gray: MantineColorsTuple = [
  '#f7f8f4',
  '#e7e9e1',
  '#dfe2d9',
  '#d7dad0',
  '#78827c',
  '#5a6560',
  '#5a6560',
  '#424d49',
  '#2e3735',
  '#1a2321',
]
const dark: MantineColorsTuple = [
  '#e9ede7',
  '#bec8c2',
  '#9aa7a0',
  '#9aa7a0',
  '#76867f',
  '#31403b',
  '#232d2b',
  '#1a2221',
  '#0e1312',
  '#0a0f0e',
]

const sans = "'Source Sans 3 Variable', 'Source Sans 3', 'Helvetica Neue', Arial, sans-serif"
const serif = "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif"
const swift = { duration: 120, transition: 'fade-up' } as const

/** Stock close buttons have no name. */
const closing = { 'aria-label': 'Close', size: 'md' } as const

export const theme = createTheme({
  colors: { plum, gray, dark },
  primaryColor: 'plum',
  primaryShade: { light: 8, dark: 3 },
  fontFamily: sans,
  fontSmoothing: true,
  respectReducedMotion: true,
  cursorType: 'pointer',
  defaultRadius: 'sm',
  radius: { xs: '3px', sm: '4px', md: '6px', lg: '6px', xl: '6px' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  fontSizes: { xs: '12.5px', sm: '14px', md: '14px', lg: '16px', xl: '18px' },
  lineHeights: { xs: '16px', sm: '20px', md: '20px', lg: '24px', xl: '26px' },
  headings: {
    fontFamily: serif,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '24px', lineHeight: '30px' },
      h2: { fontSize: '18px', lineHeight: '24px' },
      h3: { fontSize: '16px', lineHeight: '20px' },
    },
  },
  shadows: {
    xs: 'none',
    sm: 'none',
    md: 'var(--float-shadow)',
    lg: 'var(--float-shadow)',
    xl: 'var(--float-shadow)',
  },
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input)
    if (input.variant !== 'filled' || (input.color ?? 'plum') !== 'plum') return colors
    return {
      ...colors,
      background: 'var(--accent)',
      hover: 'var(--accent-strong)',
      color: 'var(--on-accent)',
    }
  },
  components: {
    Button: Button.extend({
      defaultProps: { size: 'sm' },
      vars: (_, { size }) => ({
        root: {
          '--button-height': size === 'xs' ? '26px' : size === 'md' ? '38px' : '32px',
          '--button-padding-x': size === 'xs' ? '10px' : '14px',
        },
      }),
    }),
    CloseButton: CloseButton.extend({ defaultProps: closing }),
    Input: Input.extend({
      vars: (_, { size }) => ({
        wrapper: {
          '--input-height': size === 'xs' ? '26px' : size === 'md' ? '38px' : '32px',
          '--input-fz': '14px',
        },
      }),
    }),
    Menu: Menu.extend({
      defaultProps: {
        transitionProps: swift,
        shadow: 'md',
        position: 'bottom-start',
        withInitialFocusPlaceholder: false,
      },
    }),
    Modal: Modal.extend({
      defaultProps: {
        centered: true,
        overlayProps: { color: 'var(--scrim)', backgroundOpacity: 1 },
        radius: 'md',
        transitionProps: swift,
        shadow: 'xl',
      },
    }),
    ModalHeader: { defaultProps: { role: 'presentation' } },
    DrawerHeader: { defaultProps: { role: 'presentation' } },
    Popover: Popover.extend({ defaultProps: { transitionProps: swift, shadow: 'md' } }),
    SegmentedControl: SegmentedControl.extend({ defaultProps: { transitionDuration: 90 } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 350, transitionProps: swift } }),
  },
})

const tokens = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-error': 'var(--against)',
  '--mantine-color-success': 'var(--for)',
  '--mantine-color-default': 'var(--raised)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--edge)',
  '--mantine-color-disabled': 'var(--sunken)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-color-disabled-border': 'var(--hairline)',
  '--mantine-color-plum-filled': 'var(--accent)',
  '--mantine-color-plum-filled-hover': 'var(--accent-strong)',
  '--mantine-color-plum-light': 'var(--accent-wash)',
  '--mantine-color-plum-light-hover': 'var(--accent-wash)',
  '--mantine-color-plum-light-color': 'var(--accent)',
  '--mantine-color-plum-outline': 'var(--accent)',
  '--mantine-color-plum-text': 'var(--accent)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
}

/** Mantine's colours in both themes are our tokens, which change by themselves. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: tokens,
  dark: tokens,
})
