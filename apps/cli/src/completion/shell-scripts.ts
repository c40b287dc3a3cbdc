export const SHELLS = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof SHELLS)[number];

/** What stands among the words that `moodreel complete` prints where a file's name may stand. */
export const FILES = ":files";

const BASH = `# Completion of moodreel in bash. In ~/.bashrc: source <(moodreel completion bash)
_moodreel() {
  local current=\${COMP_WORDS[COMP_CWORD]} word quote=''
  [[ $current == ["'\\""]* ]] && quote=\${current:0:1}
  local words=("\${COMP_WORDS[@]:1:COMP_CWORD}")
  words[COMP_CWORD - 1]=\${current#["'\\""]}
  words[COMP_CWORD - 1]=\${words[COMP_CWORD - 1]//\\\\/}
  COMPREPLY=()
  while IFS=$'\\t' read -r word _; do
    if [[ $word == '${FILES}' ]]; then
      compopt -o filenames 2>/dev/null
      while read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "\${words[COMP_CWORD - 1]}")
    elif [[ $quote == "'" ]]; then COMPREPLY+=("\${word//\\'/\\'\\\\\\'\\'}")
    elif [[ -n $quote ]]; then COMPREPLY+=("$word")
    else COMPREPLY+=("$(printf '%q' "$word")")
    fi
  done < <("\${COMP_WORDS[0]}" complete -- "\${words[@]}" 2>/dev/null)
}
complete -F _moodreel moodreel
`;

const ZSH = `#compdef moodreel
# Completion of moodreel in zsh. In ~/.zshrc, after compinit: source <(moodreel completion zsh)
_moodreel() {
  local line files=''
  local -a found given=("\${(@Q)words[2,CURRENT]}")
  given[-1]=\${given[-1]#[\\"\\']}
  for line in "\${(@f)$(\${(Q)words[1]} complete -- "\${given[@]}" 2>/dev/null)}"; do
    if [[ $line == '${FILES}' ]]; then files=1
    elif [[ -n $line ]]; then
      line=\${line//:/\\\\:}
      found+=("\${line/$'\\t'/:}")
    fi
  done
  (( $#found )) && _describe -V moodreel found
  [[ -n $files ]] && _files
  (( $#found )) || [[ -n $files ]]
}
if [[ \${funcstack[1]} == _moodreel ]]; then _moodreel "$@"; else compdef _moodreel moodreel; fi
`;

const FISH = `# Completion of moodreel in fish: moodreel completion fish > ~/.config/fish/completions/moodreel.fish
function __moodreel_complete
  set -l words (commandline -opc)
  set -l current (commandline -ct | string replace -r '^[\\'"]' '' | string replace -a '\\\\' '')
  for line in ($words[1] complete -- $words[2..] "$current" 2>/dev/null)
    if test "$line" = '${FILES}'
      __fish_complete_path "$current"
    else
      echo $line
    end
  end
end
complete -c moodreel -f -a '(__moodreel_complete)'
`;

/** What makes a shell ask `moodreel complete` at each Tab, so that the script is good for later versions too. */
export const SHELL_SCRIPTS: Readonly<Record<Shell, string>> = { bash: BASH, zsh: ZSH, fish: FISH };
