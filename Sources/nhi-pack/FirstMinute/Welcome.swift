import Findings

/// What somebody sees who starts the program with nothing: what it is for, and the one command to try.
enum Welcome {
  static let text = Wording(
    """
    nhi-pack：把健保費用抽審的清單和院所的檔案檢查好，打包成可以上傳的送件檔。
    來源資料夾的檔案只讀取，不會被更動。

    先試這個，只檢查，不寫任何檔案：

      nhi-pack check 抽樣清單.xlsx 檔案資料夾

    沒有錯誤之後再打包：

      nhi-pack pack 抽樣清單.xlsx 檔案資料夾 -o 送件

    所有的指令：nhi-pack --help
    一個指令怎麼用：nhi-pack help check

    """,
    """
    nhi-pack checks the records of a sampled claims review (NHI, Taiwan) and packs them into a bundle to upload.
    The files of the clinic are only read, never changed.

    Try this first; it only looks, and writes nothing:

      nhi-pack check LIST.xlsx FOLDER

    When there are no errors, pack:

      nhi-pack pack LIST.xlsx FOLDER -o OUT

    All commands: nhi-pack --help
    How to use one of them: nhi-pack help check

    """)
}
