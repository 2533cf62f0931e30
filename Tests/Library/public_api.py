#!/usr/bin/env python3
"""Prints the public API that symbol graphs tell of, one declaration a line, sorted.

    public_api.py FOLDER             what is public
    public_api.py --review FOLDER    what of it has no documentation, and the types that are not Sendable

A line that goes missing breaks programs of others, a new one does not. Where it is the other way round the line says
it all: an enum's has all of its cases, since a switch has to name them, and a protocol's all that it requires. That
something is stored is no promise: `let` is written as the `{ get }` it can become.
"""
import json
import pathlib
import re
import sys


def declaration(symbol):
    text = "".join(part["spelling"] for part in symbol["declarationFragments"])
    text = " ".join(text.split())
    found = re.fullmatch(r"((?:static )?)let (.*)", text)
    return f"{found[1]}var {found[2]} {{ get }}" if found else text


def read(folder):
    """Each symbol with its full name, by its identifier, and how they belong together."""
    symbols, relationships = {}, []
    for path in sorted(folder.glob("*.symbols.json")):
        graph = json.loads(path.read_text(encoding="utf-8"))
        module = path.name.split(".")[0].split("@")[0]
        for symbol in graph["symbols"]:
            symbols[symbol["identifier"]["precise"]] = (f"{module}.{'.'.join(symbol['pathComponents'])}", symbol)
        relationships += graph["relationships"]
    return symbols, relationships


def is_case(symbol):
    return symbol["kind"]["identifier"] == "swift.enum.case"


def lines(folder):
    symbols, relationships = read(folder)
    parts = {}
    for relationship in relationships:
        if relationship["source"] not in symbols:
            continue
        name, symbol = symbols[relationship["source"]]
        kind = relationship["kind"]
        if kind == "conformsTo":
            target = relationship["target"]
            protocol = symbols[target][0] if target in symbols else relationship["targetFallback"]
            # What the compiler gives to every type.
            if protocol not in ("Swift.SendableMetatype", "Swift.Copyable", "Swift.Escapable"):
                yield f"{name}: {protocol}"
        elif kind == "requirementOf" or (kind == "memberOf" and is_case(symbol)):
            parts.setdefault(relationship["target"], []).append(declaration(symbol))

    for identifier, (name, symbol) in symbols.items():
        if is_case(symbol):
            continue
        own = parts.get(identifier)
        yield f"{name}  {declaration(symbol)}" + (f" {{ {'; '.join(sorted(own))} }}" if own else "")


def review(folder):
    symbols, relationships = read(folder)
    sendable = {one["source"] for one in relationships if one.get("targetFallback") == "Swift.Sendable"}
    # What a protocol asks for is documented there, and a case by its name.
    known = {one["source"] for one in relationships if one.get("sourceOrigin")}
    # An enum without cases has no values.
    valued = {one["target"] for one in relationships if one["kind"] == "memberOf" and one["source"] in symbols and is_case(symbols[one["source"]][1])}
    for identifier, (name, symbol) in symbols.items():
        kind = symbol["kind"]["identifier"]
        if kind == "swift.enum" and identifier not in valued:
            sendable.add(identifier)
        is_made = "location" not in symbol or name.endswith("init(rawValue:)") or kind == "swift.func.op"
        if not is_made and not is_case(symbol) and identifier not in known and "docComment" not in symbol:
            yield f"{name} is not documented"
        if kind in ("swift.struct", "swift.enum", "swift.class") and identifier not in sendable:
            yield f"{name} is not Sendable"


if __name__ == "__main__":
    make = review if sys.argv[1] == "--review" else lines
    print("\n".join(sorted(set(make(pathlib.Path(sys.argv[-1]))))))
