import Findings

/// The insurer's documents as far as a record's LOINC code tells them (the plan's 參.五). The codes' meanings are
/// LOINC's; that Taiwan's documents carry them is what their implementations do, and no published list was at hand. The
/// clinics' three documents (中醫、西醫、牙醫) share the code of an outpatient note and cannot be told apart by it.
enum CDADocumentKind {
  private static let loinc = "2.16.840.1.113883.6.1"

  static func name(code: String, system: String?) -> Wording? {
    guard system == nil || system == loinc else { return nil }
    switch code {
    case "18748-4", "18782-3":
      return Wording("醫療影像報告（依 LOINC 推定）", "imaging report (by its LOINC code)")
    case "18842-5", "28655-9":
      return Wording("出院病歷摘要（依 LOINC 推定）", "discharge summary (by its LOINC code)")
    case "11502-2", "26436-6":
      return Wording("血液檢驗報告（依 LOINC 推定）", "laboratory report (by its LOINC code)")
    case "57828-6", "10160-0", "29551-9":
      return Wording("門診用藥紀錄（依 LOINC 推定）", "medication record (by its LOINC code)")
    case "34108-1":
      return Wording("門診病歷單（依 LOINC 推定）", "outpatient note (by its LOINC code)")
    default: return nil
    }
  }
}
