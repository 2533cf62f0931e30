/// A document of class A that the plan knows by name: a row of the tables that say in which order they are sent.
///
/// The order is a recommendation (建議) of the plan. Source: 專業審查作業紙本病歷替代方案 (106.9.22), 附件二 一(二) and 表二, 表三, 表四.
package struct RecordForm: Sendable, Hashable {
  /// Which table a form stands in. A name can stand in several: 護理紀錄 is 011 in the emergency table and 014 in the
  /// inpatients'.
  package enum Setting: Sendable, Hashable, CaseIterable {
    case outpatient, emergency, inpatient
  }

  /// What a form is called, and its number where it has one.
  package struct Title: Sendable, Hashable, CustomStringConvertible {
    /// Three digits.
    package let number: String?
    package let name: String

    /// `005 門診處方籤(藥囑)`.
    package var description: String { number.map { "\($0) \(name)" } ?? name }

    /// `005_門診處方籤(藥囑)`, or a name alone.
    init(_ text: String) {
      if text.prefix(3).isASCIIDigits, text.dropFirst(3).first == "_" {
        number = String(text.prefix(3))
        name = String(text.dropFirst(4))
      } else {
        number = nil
        name = text
      }
    }
  }

  package let setting: Setting
  /// Its place in its table, from 1.
  package let order: Int
  package let title: Title
  /// What the table lists beside it. Some of these are forms with a number of their own, which share the place.
  package let others: [Title]
}

extension RecordForm {
  /// The tables for a case, the one that counts first in front: inpatients' for tiers 21, 22 and 29; for emergencies
  /// (category 02 of tiers 11 and 12) theirs and then the outpatients'; else the outpatients'.
  ///
  /// The plan files emergencies under 12 and does not say how a case is told to be one.
  package static func settings(of key: CaseKey) -> [Setting] {
    switch key.tier {
    case .clinicInpatient, .hospitalInpatient, .otherInpatient: [.inpatient]
    case .clinicOutpatient, .hospitalOutpatient:
      key.category.code == "02" ? [.emergency, .outpatient] : [.outpatient]
    default: [.outpatient]
    }
  }
}
