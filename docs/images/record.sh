#!/bin/sh
# Records apply.svg: types commands into a real terminal (tmux) in which deploy-cli talks to its simulator, captures the
# screen four times a second, and converts the captures with frames2svg.py.
#
#   cargo build --release && docs/images/record.sh
#
# Needs tmux and Python 3. DEPLOY_CLI names another binary. To look at the result as a picture:
#   rsvg-convert docs/images/apply.svg > apply.png
set -eu
cd "$(dirname "$0")"
here=$PWD
binary=${DEPLOY_CLI:-$here/../../target/release/deploy-cli}
columns=100 rows=30

work=$(mktemp -d)
mkdir "$work/home" "$work/frames"
terminal() { tmux -L "record-$$" -f /dev/null "$@"; }
trap 'terminal kill-server 2> /dev/null || true; rm -rf "$work"' EXIT

cat > "$work/shell" <<'END'
PS1='$ '
deploy-cli cluster template --nodes 2 > demo.yaml
END
terminal new-session -d -x "$columns" -y "$rows" -c "$work" \
    env -i PATH="$PATH" HOME="$work/home" TERM=tmux-256color LC_ALL=C.UTF-8 ENV="$work/shell" \
    ONTAP_PASSWORD=Ontap-secret-1 VCENTER_PASSWORD=vcenter-secret \
    "$binary" simulator exec --speed 150 -- sh -i
terminal set-option -g status off

frame=100000
capture() { # SECONDS
    count=$(($1 * 4))
    while [ "$count" -gt 0 ]; do
        terminal capture-pane -p -e > "$work/frames/$frame"
        frame=$((frame + 1)) count=$((count - 1))
        sleep 0.25
    done
}
shows() { terminal capture-pane -p | grep -q "$1"; }
until_shown() { until shows "$1"; do capture 1; done; }
enter() { # COMMAND
    terminal send-keys -l "$1"
    capture 1
    terminal send-keys Enter
}

until shows '^\$'; do sleep 0.1; done
enter 'deploy-cli cluster apply -f demo.yaml'
until_shown '(y/N)'
capture 3
terminal send-keys y
capture 1
terminal send-keys Enter
until_shown '^demo  '
capture 2

python3 "$here/frames2svg.py" --columns "$columns" --rows "$rows" --seconds 0.25 "$work"/frames/* > "$work/apply.svg"
mv "$work/apply.svg" "$here/apply.svg"
