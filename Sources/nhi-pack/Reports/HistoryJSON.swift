import Ledger
import NHICodes

extension JSONReport {
  struct History: Encodable {
    let version = 1
    let command = "history"
    let bundles: [HistoryItem]
  }

  /// Numbers that were handed out; `bundle` is nil when none came of them.
  struct HistoryItem: Encodable {
    struct Bundle: Encodable {
      let path: String
      let bytes: Int
      let sha256, tier, feeMonth, filing, filingDate, review: String
      let cases: [Case]
      /// Noted as not uploaded, and when that was noted.
      let notSent: Bool
      let notSentNoted: String?
    }

    struct Case: Encodable {
      let `case`: String
      let files: Int
    }

    let name, institution, date: String
    let sequence, firstNumber, lastNumber: Int
    let reserved: String
    let bundle: Bundle?
  }

  static func history(_ entries: [HistoryEntry], display: DisplayArguments) throws -> String {
    let items = entries.map { entry in
      HistoryItem(
        name: entry.name, institution: entry.institution.digits, date: entry.day.iso, sequence: entry.sequence,
        firstNumber: entry.numbers.lowerBound, lastNumber: entry.numbers.upperBound,
        reserved: TaiwanTime(entry.reservedAt).iso,
        bundle: entry.bundle.map { bundle in
          HistoryItem.Bundle(
            path: display.shown.masked(bundle.path.string), bytes: bundle.size, sha256: bundle.sha256,
            tier: bundle.batch.tier.code, feeMonth: bundle.batch.feeMonth.rocDigits,
            filing: bundle.batch.filingType.code, filingDate: bundle.batch.filingDate.iso,
            review: bundle.batch.reviewKind.code,
            cases: bundle.cases.map { HistoryItem.Case(case: $0.key.description, files: $0.fileCount) },
            notSent: bundle.notSentAt != nil, notSentNoted: bundle.notSentAt.map { TaiwanTime($0).iso })
        })
    }
    return try encode(History(bundles: items))
  }
}
