#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sidegloss Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""walk.py PROGRAM: opens an article with a mark in PROGRAM, and reads the window as a screen reader
does: over the bus of assistive technology. Fails where something one can act on has no name, where
the article's text isn't all there, where the mark isn't told, or where its note can't be gone to."""

import json
import os
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

ARTICLE = """# Prices

“The price of a model goes to zero,” said Ada Winter.

## 芯片

See [the table](https://example.org/). 没有人知道。
"""
MARKED = "没有人知道"
PATIENCE = 60  # seconds

INTERACTIVE = {
    Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX,
    Atspi.Role.RADIO_BUTTON, Atspi.Role.COMBO_BOX, Atspi.Role.ENTRY, Atspi.Role.LINK,
    Atspi.Role.LIST, Atspi.Role.LIST_BOX, Atspi.Role.LIST_ITEM, Atspi.Role.MENU_ITEM,
    Atspi.Role.PAGE_TAB, Atspi.Role.SLIDER, Atspi.Role.SPIN_BUTTON, Atspi.Role.TABLE,
    Atspi.Role.TREE, Atspi.Role.TREE_ITEM, Atspi.Role.TREE_TABLE,
    Atspi.Role.DOCUMENT_FRAME, Atspi.Role.DOCUMENT_TEXT,
}


def nodes(node):
    """All that is shown of the tree below a node."""
    yield node
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None and child.get_state_set().contains(Atspi.StateType.SHOWING):
            yield from nodes(child)


def window_of(process):
    """The program's window, once the article stands in it."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and process.poll() is None:
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(index)
            if program is None or program.get_process_id() != process.pid:
                continue
            for number in range(program.get_child_count()):
                window = program.get_child_at_index(number)
                if window is not None and article_in(window):
                    return window
        time.sleep(0.1)
    sys.exit("the article didn't come up")


def article_in(window):
    """The node that has the article's text."""
    for node in nodes(window):
        if node.get_role() in (Atspi.Role.DOCUMENT_FRAME, Atspi.Role.DOCUMENT_TEXT):
            text = node.get_text_iface()
            if text is not None and Atspi.Text.get_character_count(text) > 0:
                return node
    return None


def faults(window, expected):
    seen = 0
    for node in nodes(window):
        if node.get_role() in INTERACTIVE:
            seen += 1
            if not node.get_name().strip():
                yield f"a {node.get_role_name()} has no name"
    if seen < 10:
        yield f"only {seen} nodes to act on were found"
    text = article_in(window).get_text_iface()
    whole = Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text))
    if whole != expected:
        yield f"the article reads: {whole!r}"
    place = expected.index(MARKED)
    run = Atspi.Text.get_attribute_run(text, place, False)
    if not run[0].get("bg-color") or expected[run[1]:run[2]] != MARKED:
        yield f"the mark is told as {run}"
    notes = [node for node in nodes(window)
             if all(words in node.get_name() for words in ("Question", MARKED, "Who says so?"))]
    if notes:
        yield from note_faults(notes[0])
    else:
        yield "the note isn't among the notes"


def note_faults(note):
    def states():
        note.clear_cache_single()
        return note.get_state_set()

    if states().contains(Atspi.StateType.SELECTED):
        yield "the note is chosen before one has chosen it"
    action = note.get_action_iface()
    if action is None or Atspi.Action.get_n_actions(action) == 0:
        yield "one can't go to the note"
        return
    Atspi.Action.do_action(action, 0)
    deadline = time.monotonic() + PATIENCE
    while not states().contains(Atspi.StateType.SELECTED):
        if time.monotonic() > deadline:
            yield "the note that was gone to isn't told as chosen"
            return
        time.sleep(0.1)


def main(program):
    home = os.environ["HOME"]
    article = os.path.join(home, "article.md")
    library = os.path.join(home, "library.sqlite")
    with open(article, "w", encoding="utf-8") as file:
        file.write(ARTICLE)
    options = [program, "--library", library]
    subprocess.run(options + ["annotate", article, "-q", "--quote", MARKED, "--color", "question",
                              "--note", "Who says so?"], check=True)
    shown = subprocess.run(options + ["show", article, "--json"], check=True, capture_output=True)
    expected = json.loads(shown.stdout)["text"]
    environment = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    with subprocess.Popen(options + ["--lang", "en", article], env=environment) as process:
        try:
            found = list(faults(window_of(process), expected))
        finally:
            process.terminate()
    for fault in found:
        print(fault)
    return 1 if found else 0


sys.exit(main(sys.argv[1]))
