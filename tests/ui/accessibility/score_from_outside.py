"""Scores a whole commitment through the accessibility tree, and looks in the file whether it was.

score_from_outside.py COTEJO COTEJO-CLI DOSSIER
"""
import json
import re
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

ROUND = "aga-2012"
cotejo, cli, dossier = sys.argv[1:4]


def asked(*arguments):
    """What cotejo-cli answers in JSON."""
    done = subprocess.run([cli, *arguments, "--json", "--lang", "es"], capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def below(node):
    """Everything in the tree below the node."""
    try:
        children = [node.get_child_at_index(i) for i in range(node.get_child_count())]
    except GLib.GError:  # it went away while it was looked at
        return
    for child in children:
        if child is not None:
            yield child
            yield from below(child)


def wait_for(what, find, seconds=60):
    """The first thing that `find` gives; ends the test when none comes."""
    end = time.time() + seconds
    while time.time() < end:
        found = find()
        if found:
            return found
        time.sleep(0.2)
    sys.exit(f"Not there after {seconds} s: {what}")


def has_bus():
    """Whether the accessibility bus answers at all on this machine."""
    for _ in range(100):
        try:
            Atspi.get_desktop(0).get_child_count()
            return True
        except GLib.GError:
            time.sleep(0.2)
    return False


def program():
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(i)
        if child is not None and child.get_name() == "Cotejo":
            child.set_cache_mask(Atspi.Cache.NONE)  # what was rebuilt meanwhile would still be told of
            return child
    return None


def is_called(node, role, name):
    try:
        return node.get_role_name() == role and re.fullmatch(name, node.get_name() or "")
    except GLib.GError:  # it went away while it was looked at
        return None


def named(root, role, name, fits=lambda node: True):
    return next((one for one in below(root) if is_called(one, role, re.escape(name)) and fits(one)), None)


def write(field, text):
    Atspi.EditableText.set_text_contents(field, text)


def can(node):
    return node.get_state_set().contains(Atspi.StateType.ENABLED)


def press(node):
    Atspi.Action.do_action(node, 0)


def say_who(window):
    # The dossier opens while the window already stands.
    wait_for("the list of commitments", lambda: named(window, "tree", "Compromisos"))
    write(wait_for("the field for the name", lambda: named(window, "text", "Su nombre")), "Ana Ruiz")
    press(wait_for("the button that takes the name", lambda: named(window, "push button", "Ese es mi nombre", can)))


def cards(window):
    """Of each criterion in sight or out of it, what gives its first level and what takes its reason."""
    levels, reasons = {}, {}
    for node in below(window):
        if level := is_called(node, "check box", r"(.*): (.*), 1 de \d+"):
            levels[level.group(1)] = node
        elif reason := is_called(node, "text", "Justificación de (.*)"):
            reasons[reason.group(1)] = node
    return levels, reasons


def score(window, titles):
    """The first level of every criterion of the commitment, with a reason; gives the criteria that were answered."""
    levels, reasons = cards(window)
    answered = [title for title in titles if title in levels and title in reasons]
    for title in answered:
        press(levels[title])
        write(reasons[title], f"Razón de {title}")
    return answered


def main():
    if not has_bus():
        print("Skipped: the accessibility bus does not answer.")
        sys.exit(77)
    subprocess.run([cli, "example", "mexico-2012", dossier], check=True, capture_output=True)
    criteria = [one for one in asked("list", dossier, "criteria", "--round", ROUND) if one["subject"] == "commitment"]
    titles = {one["title"]: one["code"] for one in criteria}
    running = subprocess.Popen([cotejo, "--lang", "es", dossier])
    try:
        window = wait_for("the program on the accessibility bus", program)
        say_who(window)
        answered = score(window, titles)
        if len(answered) != len(titles):
            sys.exit(f"Of {len(titles)} criteria only these could be answered: {answered}")

        def written():
            ratings = asked("list", dossier, "ratings", "--round", ROUND)
            whole = [one for one in ratings if one["reason"].startswith("Razón de")]
            return whole if len(whole) == len(titles) else None

        ratings = wait_for("every level and reason in the file", written)
        people = {one["name"] for one in asked("list", dossier, "people") if one["fullName"] == "Ana Ruiz"}
        numbers = {one["number"] for one in ratings}
        if {one["person"] for one in ratings} != people or len(numbers) != 1:
            sys.exit(f"Rated as somebody else, or elsewhere: {ratings}")
        print(f"{len(ratings)} criteria of commitment {numbers.pop()} scored from outside.")
    finally:
        running.terminate()
        running.wait(30)


main()
