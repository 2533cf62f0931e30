package import Findings

extension FileSetMakingRule {
  public var message: Wording {
    switch self {
    case .unreadable:
      Wording(
        "「{file}」無法完整讀取：{reason}（第 {offset} 位元組）。", "“{file}” cannot be read to its end: {reason} (at byte {offset}).")
    case .keyMissing: Wording("「{file}」沒有{key} {tag}。", "“{file}” has no {key} {tag}.")
    case .keySubstituted:
      Wording(
        "有 {count} 筆紀錄的{key} {tag} 在影像檔裡沒有值，DICOMDIR 以{substitute}補上，例如「{file}」；影像檔本身沒有更動。",
        "Records whose files have no {key} {tag}: {count}. The DICOMDIR uses {substitute} instead, as for “{file}”; no image was changed."
      )
    case .severalPatients:
      Wording(
        "「{file}」等 {count} 個檔案與「{other}」等檔案的{differs}不同，應屬於不同的病人。",
        "“{file}” (such files: {count}) differs from “{other}” in {differs}: they seem to be of different patients.")
    case .sameIdentifier:
      Wording(
        "「{file}」與「{other}」的影像識別碼相同（{uid}），內容卻不同。",
        "“{file}” and “{other}” have the same identifier ({uid}) and different content.")
    case .sameFileTwice:
      Wording("「{file}」與「{other}」完全相同，只放一份。", "“{file}” is the same as “{other}”, bit for bit; it is taken once.")
    case .notTaken: Wording("「{file}」{reason}，沒有放進影像組。", "“{file}” was not taken: {reason}.")
    case .identifierInTwoPlaces:
      Wording(
        "「{file}」與「{other}」的{key}相同（{uid}），卻屬於不同的{parent}。",
        "“{file}” and “{other}” have the same {key} ({uid}) and belong to different {parent}.")
    case .nothingToMake: Wording("「{file}」裡沒有可以放進影像組的 DICOM 檔。", "There is no DICOM file to take in “{file}”.")
    case .seriesNotThere:
      Wording("「{file}」裡沒有序列 {uid}。", "There is no series {uid} in “{file}”.")
    case .identifierMalformed:
      Wording(
        "{count} 個檔案的{key} {tag} 寫法不對，例如「{file}」的 {found}；照原樣放進 DICOMDIR。",
        "Files with a malformed {key} {tag}: {count}, such as “{file}” ({found}). It stands in the DICOMDIR as it is."
      )
    case .ofNoPatient:
      Wording(
        "「{file}」是顯示設定、色盤或植入物範本，不屬於任何病人，沒有放進影像組。",
        "“{file}” is a hanging protocol, a palette or an implant template, which belongs to no patient. It was not taken."
      )
    }
  }
}
