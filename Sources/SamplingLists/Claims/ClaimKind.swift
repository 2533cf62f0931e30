import Findings
import NHICodes

/// Which of the two claim formats a claim file is in. They have nothing in common but their outline.
enum ClaimKind: String, Sendable, Hashable, CaseIterable {
  case outpatient, inpatient

  /// By the name of the root element, in capitals too.
  init?(root: String) { self.init(rawValue: root.lowercased()) }

  init(_ tier: Tier) {
    switch tier {
    case .clinicInpatient, .hospitalInpatient, .otherInpatient: self = .inpatient
    default: self = .outpatient
    }
  }

  /// 資料格式 (t1).
  var format: String {
    switch self {
    case .outpatient: "10"
    case .inpatient: "20"
    }
  }

  var name: Wording {
    switch self {
    case .outpatient: Wording("門診", "outpatient")
    case .inpatient: Wording("住診", "inpatient")
    }
  }

  /// Where a field of a record stands.
  ///
  /// Outpatient: 門診醫療費用點數申報格式及填表說明 (112.08.25), official. Inpatient: what systems in production
  /// read; the official table was not seen. The numbers mean other things in the other format, so there is a table for
  /// each: outpatient d6, for one, is not a birth date.
  func field(ofElement name: String) -> ClaimField? {
    switch (self, name) {
    case (_, "d1"): .category
    case (_, "d2"): .serial
    case (.outpatient, "d3"), (.inpatient, "d3"): .identifier
    case (.outpatient, "d11"), (.inpatient, "d6"): .birthDate
    case (.outpatient, "d49"), (.inpatient, "d103"): .patientName
    default: nil
    }
  }
}
