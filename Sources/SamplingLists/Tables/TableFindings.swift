import Findings

/// What there is to say about a list's table and header as a whole.
enum TableFindings {
  static func all(of table: ListTable, _ header: ListHeader, list: String) -> [Finding] {
    var findings: [Finding] = []
    func report(_ rule: ListRule, row: Int?, _ facts: Facts = [:]) {
      findings.append(Finding(rule, Subject(file: list, row: row), facts))
    }
    if let row = table.unclosedQuoteRow { report(.unclosedQuote, row: row) }
    if !table.uncalculated.isEmpty {
      report(.uncalculatedFormula, row: nil, ["cells": .list(table.uncalculated.map { .text($0) })])
    }
    for duplicate in header.duplicates {
      report(
        .sameColumnTwice, row: header.row,
        ["field": .wording(duplicate.column.name), "columns": .list(duplicate.letters.map { .text($0) })])
    }
    // No list has more columns than that which are meant for something.
    for (position, text) in header.unknown.prefix(100) {
      // What is like a column that the list has anyway is another thing.
      guard let likely = ColumnNames.likely(text), !header.has(likely) else { continue }
      report(
        .unknownColumn, row: header.row,
        [
          "column": .text(TableRow.columnLetters(position)), "found": .text(CellEvidence.header(text)),
          "likely": .text(likely.name.zhHant),
        ])
    }
    for row in table.rows {
      let letters = row.cells.indices.filter { row.cells[$0].unicodeScalars.contains("\u{FFFD}") }
        .map(TableRow.columnLetters)
      guard !letters.isEmpty else { continue }
      report(.unreadableCharacter, row: row.number, ["columns": .list(letters.prefix(10).map { .text($0) })])
    }
    return findings
  }
}
