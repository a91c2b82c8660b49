import { css } from 'lit';

export const assistedSessionStyles = css`
  p + form {
    margin-top: 20px;
  }
  .problem {
    color: var(--_accent);
    font-weight: 600;
  }
  #step:focus,
  #said:focus {
    outline: none;
  }
`;
