package import Findings

extension ClaimRule {
  public var message: Wording {
    switch self {
    case .unusableClaim:
      Wording("申報檔無法使用：{reason}。", "The claim file cannot be used: {reason}.")
    case .notInClaim:
      Wording(
        "案件 {case} 不在申報檔 {claim} 的 {records} 筆資料裡{hint}。",
        "Case {case} is not among the {records} records of the claim {claim}{hint}.")
    case .identifiersDiffer:
      Wording(
        "身分證號在清單是 {listed}，在申報檔 {claim} 第 {record} 筆是 {claimed}（{difference}）。",
        "The identity number is {listed} in the list and {claimed} in record {record} of the claim {claim} "
          + "({difference}).")
    case .birthDatesDiffer:
      Wording(
        "出生日期在清單是 {listed}，在申報檔 {claim} 第 {record} 筆是 {claimed}。",
        "The birth date is {listed} in the list and {claimed} in record {record} of the claim {claim}.")
    case .namesDiffer:
      Wording(
        "清單這一列的姓名與申報檔 {claim} 第 {record} 筆不同。",
        "The name in this row is not the one in record {record} of the claim {claim}.")
    case .repeatedRecord:
      Wording(
        "案件 {case} 在申報檔 {claim} 的第 {record} 筆和第 {second} 筆，病人相同。",
        "Case {case} stands in records {record} and {second} of the claim {claim}, with the same patient.")
    case .contradictoryRecords:
      Wording(
        "案件 {case} 在申報檔 {claim} 的第 {record} 筆和第 {second} 筆，身分證號或出生日期卻不同；這個案件沒有帶入申報檔的資料。",
        "Case {case} stands in records {record} and {second} of the claim {claim}, and the identity numbers or birth "
          + "dates differ; nothing was taken from the claim for it.")
    case .unusableIdentifier:
      Wording(
        "申報檔 {claim} 第 {record} 筆的身分證號無法使用：{found}。",
        "The identity number in record {record} of the claim {claim} cannot be used: {found}.")
    case .unusableBirthDate:
      Wording(
        "申報檔 {claim} 第 {record} 筆的出生日期無法使用：{found}。",
        "The birth date in record {record} of the claim {claim} cannot be used: {found}.")
    case .unidentifiedRecord:
      Wording(
        "有 {count} 筆資料的案件分類（d1）或流水編號（d2）沒有填或無法辨識，第一個是第 {first} 筆。",
        "Records whose category (d1) or serial (d2) is missing or unreadable: {count}; the first is record {first}."
      )
    case .otherKind:
      Wording(
        "這是{kind}的申報檔，這一批的醫事類別 {tier} {tierName}卻屬於{tierKind}；案件沒有和它比對。",
        "This is an {kind} claim, but the batch's tier {tier} ({tierName}) is {tierKind}; no case was compared with it."
      )
    case .incompleteHead:
      Wording(
        "申報檔的表頭（tdata）沒有填這些欄位，或同一欄位寫了兩種內容：{fields}。",
        "The claim's head (tdata) does not say, or says in two ways: {fields}.")
    }
  }
}
