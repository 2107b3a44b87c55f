<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Close Article</source>
        <translation>关闭文章(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>查找下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>查找上一处(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>前进(&amp;W)</translation>
    </message>
    <message>
        <source>Next Mark</source>
        <translation>下一处标记</translation>
    </message>
    <message>
        <source>Previous Mark</source>
        <translation>上一处标记</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>默认文字大小(&amp;D)</translation>
    </message>
    <message>
        <source>Full &amp;Screen</source>
        <translation>全屏(&amp;V)</translation>
    </message>
    <message>
        <source>Page and &amp;Type…</source>
        <translation>版面与文字(&amp;T)…</translation>
    </message>
    <message>
        <source>Side &amp;Bar</source>
        <translation>侧边栏(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>章节(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>引语(&amp;2)</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>批注(&amp;3)</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>论断(&amp;4)</translation>
    </message>
    <message>
        <source>&amp;Caret in the Text</source>
        <translation>正文光标(&amp;I)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Mark as Claim</source>
        <translation>标为论断</translation>
    </message>
    <message>
        <source>Mark as Question</source>
        <translation>标为疑问</translation>
    </message>
    <message>
        <source>Mark as Evidence</source>
        <translation>标为证据</translation>
    </message>
    <message>
        <source>Mark as Quote</source>
        <translation>标为引语</translation>
    </message>
    <message>
        <source>Mark as To Do</source>
        <translation>标为待办</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>标记(&amp;H)</translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation>写批注(&amp;N)</translation>
    </message>
    <message>
        <source>Make a &amp;Claim…</source>
        <translation>提取论断(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>添加标签(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Edit the Note</source>
        <translation>编辑批注(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete the Mark</source>
        <translation>删除标记(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;About Sidegloss</source>
        <translation>关于Sidegloss(&amp;A)</translation>
    </message>
    <message>
        <source>T&amp;rash</source>
        <translation>回收站(&amp;R)</translation>
    </message>
    <message>
        <source>Library Safet&amp;y</source>
        <translation>资料库安全(&amp;Y)</translation>
    </message>
    <message>
        <source>Read &amp;As…</source>
        <translation>读作(&amp;A)…</translation>
    </message>
    <message>
        <source>Open the Sour&amp;ce</source>
        <translation>打开来源(&amp;C)</translation>
    </message>
    <message>
        <source>A&amp;dd as Quotation…</source>
        <translation>添加为引语(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Go To…</source>
        <translation>转到(&amp;G)…</translation>
    </message>
    <message>
        <source>Book&amp;mark This Place</source>
        <translation>在此处加书签(&amp;M)</translation>
    </message>
    <message>
        <source>Next Note</source>
        <translation>下一条批注</translation>
    </message>
    <message>
        <source>Previous Note</source>
        <translation>上一条批注</translation>
    </message>
    <message>
        <source>Next Claim</source>
        <translation>下一条论断</translation>
    </message>
    <message>
        <source>Previous Claim</source>
        <translation>上一条论断</translation>
    </message>
    <message>
        <source>Next Quotation</source>
        <translation>下一条引语</translation>
    </message>
    <message>
        <source>Previous Quotation</source>
        <translation>上一条引语</translation>
    </message>
    <message>
        <source>Next Bookmark</source>
        <translation>下一个书签</translation>
    </message>
    <message>
        <source>Previous Bookmark</source>
        <translation>上一个书签</translation>
    </message>
    <message>
        <source>&amp;Only the Text</source>
        <translation>只看正文(&amp;O)</translation>
    </message>
    <message>
        <source>Note on the &amp;Article</source>
        <translation>对全文写批注(&amp;A)</translation>
    </message>
    <message>
        <source>Mark &amp;Every Occurrence</source>
        <translation>标记每一处(&amp;E)</translation>
    </message>
    <message>
        <source>Copy with &amp;Source</source>
        <translation>复制并附出处(&amp;S)</translation>
    </message>
    <message>
        <source>Move the Mark&apos;s End On</source>
        <translation>标记末尾后移</translation>
    </message>
    <message>
        <source>Move the Mark&apos;s End Back</source>
        <translation>标记末尾前移</translation>
    </message>
    <message>
        <source>Move the Mark&apos;s Beginning On</source>
        <translation>标记开头后移</translation>
    </message>
    <message>
        <source>Move the Mark&apos;s Beginning Back</source>
        <translation>标记开头前移</translation>
    </message>
    <message>
        <source>Next Mark at This &amp;Place</source>
        <translation>此处的下一个标记(&amp;P)</translation>
    </message>
    <message>
        <source>Choose or Let Go of the &amp;Mark</source>
        <translation>选择或取消选择标记(&amp;M)</translation>
    </message>
    <message>
        <source>Choose &amp;up to the Mark</source>
        <translation>选择到此标记为止(&amp;U)</translation>
    </message>
    <message>
        <source>Choose &amp;All Marks</source>
        <translation>选择全部标记(&amp;A)</translation>
    </message>
    <message>
        <source>All of This &amp;Section</source>
        <translation>本节的全部标记(&amp;S)</translation>
    </message>
    <message>
        <source>All of the Mark&apos;s &amp;Colour</source>
        <translation>同色的全部标记(&amp;C)</translation>
    </message>
    <message>
        <source>All with the Mark&apos;s &amp;Tags</source>
        <translation>同标签的全部标记(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Let Go of All</source>
        <translation>取消选择(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Meanings of the Colours…</source>
        <translation>颜色的含义(&amp;M)…</translation>
    </message>
    <message>
        <source>Close Ot&amp;hers</source>
        <translation>关闭其他标签页(&amp;H)</translation>
    </message>
    <message>
        <source>Reopen Closed &amp;Tab</source>
        <translation>重新打开关闭的标签页(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Next Tab</source>
        <translation>下一个标签页(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Tab</source>
        <translation>上一个标签页(&amp;P)</translation>
    </message>
    <message>
        <source>Go to Tab &amp;1</source>
        <translation>转到标签页 &amp;1</translation>
    </message>
    <message>
        <source>Go to Tab &amp;2</source>
        <translation>转到标签页 &amp;2</translation>
    </message>
    <message>
        <source>Go to Tab &amp;3</source>
        <translation>转到标签页 &amp;3</translation>
    </message>
    <message>
        <source>Go to Tab &amp;4</source>
        <translation>转到标签页 &amp;4</translation>
    </message>
    <message>
        <source>Go to Tab &amp;5</source>
        <translation>转到标签页 &amp;5</translation>
    </message>
    <message>
        <source>Go to Tab &amp;6</source>
        <translation>转到标签页 &amp;6</translation>
    </message>
    <message>
        <source>Go to Tab &amp;7</source>
        <translation>转到标签页 &amp;7</translation>
    </message>
    <message>
        <source>Go to Tab &amp;8</source>
        <translation>转到标签页 &amp;8</translation>
    </message>
    <message>
        <source>Go to the &amp;Last Tab</source>
        <translation>转到最后一个标签页(&amp;L)</translation>
    </message>
    <message>
        <source>To the &amp;Other Side</source>
        <translation>转到另一栏(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Move to Other Side</source>
        <translation>移到另一栏(&amp;M)</translation>
    </message>
    <message>
        <source>Side by Si&amp;de</source>
        <translation>分栏(&amp;D)</translation>
    </message>
</context>
<context>
    <name>AnnotateText</name>
    <message>
        <source>before all sections</source>
        <translation>在所有章节之前</translation>
    </message>
    <message>
        <source>The quote “%1” doesn&apos;t stand in the article. Nothing was written.</source>
        <translation>文章中没有“%1”这句引文。未写入任何内容。</translation>
    </message>
    <message>
        <source>The quote stands in %1 places; nothing was written. Choose one by --occurrence, or by --prefix and --suffix:</source>
        <translation>这句引文在文中有%1处，未写入任何内容。请用--occurrence，或用--prefix和--suffix选定一处：</translation>
    </message>
</context>
<context>
    <name>ArticleSummary</name>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupText</name>
    <message>
        <source>There is no library at “%1” yet: nothing to back up.</source>
        <translation>“%1”处还没有资料库：没有可备份的内容。</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>To repair</source>
        <translation>待修复</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Note on the article</source>
        <translation>对全文的批注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Reply: %1</source>
        <translation>回复：%1</translation>
    </message>
    <message>
        <source>review on %1</source>
        <translation>%1复核</translation>
    </message>
    <message>
        <source>on “%1”</source>
        <translation>针对“%1”</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies</source>
        <translation>
            <numerusform>%Ln条回复</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>论断</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>… and further ones: %1</source>
        <translation>……另有：%1</translation>
    </message>
    <message>
        <source>There is no library at “%1” yet.</source>
        <translation>“%1”处还没有资料库。</translation>
    </message>
    <message>
        <source>The library “%1” is damaged.</source>
        <translation>资料库“%1”已损坏。</translation>
    </message>
    <message>
        <source>The library “%1” is sound.</source>
        <translation>资料库“%1”完好。</translation>
    </message>
    <message>
        <source>A newer Sidegloss wrote it: only the structure of its file was checked, not what is in it.</source>
        <translation>它由较新版本的 Sidegloss 写成：只检查了文件的结构，没有检查其中的内容。</translation>
    </message>
    <message>
        <source>In the new library:</source>
        <translation>新的资料库中：</translation>
    </message>
    <message>
        <source>What can be read of it is in the new library “%1”. To use that: sidegloss --library OUT</source>
        <translation>其中能读出的内容已写入新的资料库“%1”。要使用它：sidegloss --library OUT</translation>
    </message>
    <message>
        <source>Nothing can be read of it.</source>
        <translation>其中没有任何内容可以读出。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used for a new library: give a path where nothing is yet.</source>
        <translation>“%1”不能用作新的资料库：请给出一个尚无内容的路径。</translation>
    </message>
</context>
<context>
    <name>CliText</name>
    <message>
        <source>See “sidegloss %1 --help”.</source>
        <translation>详见“sidegloss %1 --help”。</translation>
    </message>
</context>
<context>
    <name>CommandUsage</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1需要一个值。</translation>
    </message>
    <message>
        <source>%1 is no option of “%2”.</source>
        <translation>“%2”没有%1这个选项。</translation>
    </message>
    <message>
        <source>“%1” needs a file.</source>
        <translation>“%1”需要一个文件。</translation>
    </message>
    <message>
        <source>“%1” is one file too many.</source>
        <translation>多给了一个文件：“%1”。</translation>
    </message>
    <message>
        <source>This version has no “%1”. To open a file of that name, write “./%1”.</source>
        <translation>此版本没有“%1”命令。要打开同名文件，请写“./%1”。</translation>
    </message>
    <message>
        <source>Copies the library into DIR, or into a folder beside it, and prints the path of the copy. The exit code is 1 where there is no library yet, 3 where DIR can&apos;t be written, 4 where the library isn&apos;t sound.</source>
        <translation>把资料库复制到 DIR 或它旁边的文件夹，并打印副本的路径。还没有资料库时退出码为 1，DIR 无法写入时为 3，资料库不完好时为 4。</translation>
    </message>
    <message>
        <source>Puts BACKUP in the place of the library, and prints the path of what was there. The exit code is 3 where BACKUP is no sound backup, 4 where the library can&apos;t be replaced.</source>
        <translation>用 BACKUP 取代资料库，并打印原有内容现在的路径。BACKUP 不是完好的备份时退出码为 3，资料库无法被取代时为 4。</translation>
    </message>
    <message>
        <source>Prints what is wrong with the library, and never writes in it. --salvage makes a new library OUT of what can still be read of it, and prints how much that is. The exit code is 0 where it is sound or isn&apos;t there yet, 4 where it isn&apos;t sound; with --salvage 1 where there is nothing to salvage, 3 where OUT can&apos;t be written.</source>
        <translation>列出资料库的问题，从不在其中写入。--salvage 用仍能读出的内容建立新的资料库 OUT，并打印读出了多少。资料库完好或尚不存在时退出码为 0，否则为 4；使用 --salvage 时，没有可挽救的内容则为 1，OUT 无法写入则为 3。</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Tag added: %1</source>
        <translation>添加标签：%1</translation>
    </message>
    <message>
        <source>Tag removed: %1</source>
        <translation>移除标签：%1</translation>
    </message>
    <message>
        <source>Restored from the trash</source>
        <translation>从回收站恢复</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>写下批注</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>移除批注</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>修改批注</translation>
    </message>
    <message>
        <source>No longer of a claim</source>
        <translation>不再属于论断</translation>
    </message>
    <message>
        <source>Made an appearance of a claim</source>
        <translation>归入论断</translation>
    </message>
    <message>
        <source>Made an appearance of another claim</source>
        <translation>归入另一论断</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Ends moved</source>
        <translation>调整范围</translation>
    </message>
    <message>
        <source>Statement changed</source>
        <translation>修改表述</translation>
    </message>
    <message>
        <source>Reasoning written</source>
        <translation>写下理由</translation>
    </message>
    <message>
        <source>Reasoning changed</source>
        <translation>修改理由</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>发言日期</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>复核日期</translation>
    </message>
    <message>
        <source>Evidence changed</source>
        <translation>修改证据</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>按原识别</translation>
    </message>
</context>
<context>
    <name>EncodingFamilyText</name>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>繁体中文</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日文</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩文</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>西欧</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>中欧</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>西里尔文</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>希腊文</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>土耳其文</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>波罗的海</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>希伯来文</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯文</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>泰文</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>越南文</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>“%1” was not found. It may have been moved or renamed: look for it, or choose another.</source>
        <translation>找不到“%1”。它可能已被移动或改名：请查找它，或选择其他文件。</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device. Choose an article: a single file.</source>
        <translation>“%1”是文件夹或设备。请选择文章，即单个文件。</translation>
    </message>
    <message>
        <source>“%1” could not be read. Check its permissions, and that its disk is connected.</source>
        <translation>无法读取“%1”。请检查它的权限，以及所在磁盘是否已连接。</translation>
    </message>
    <message>
        <source>“%1” is not a text. Sidegloss reads Markdown, web pages, e-books (EPUB), transcripts and plain text.</source>
        <translation>“%1”不是文本文件。Sidegloss可以阅读Markdown、网页、电子书（EPUB）、字幕和纯文本。</translation>
    </message>
    <message>
        <source>“%1” is too large to be read. Split it into smaller files.</source>
        <translation>“%1”太大，无法读取。请把它拆成较小的文件。</translation>
    </message>
    <message>
        <source>“%1” is damaged, or not of the format that its name says. Get it again from where it came.</source>
        <translation>“%1”已损坏，或格式与文件名不符。请从来源处重新获取。</translation>
    </message>
    <message>
        <source>“%1” could not be written; an older file of that name is untouched. Choose another folder.</source>
        <translation>无法写入“%1”；原有的同名文件未受影响。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” is not a library of Sidegloss; it was left as it is. Choose another library.</source>
        <translation>“%1”不是Sidegloss的资料库，已保持原样。请选择其他资料库。</translation>
    </message>
    <message>
        <source>The library “%1” is damaged; nothing was changed in it. Restore a backup, or choose another library.</source>
        <translation>资料库“%1”已损坏，其中内容未被改动。请恢复备份，或选择其他资料库。</translation>
    </message>
    <message>
        <source>The library “%1” doesn&apos;t allow this: its file or folder can&apos;t be read or written. Nothing was changed. Check the permissions of both.</source>
        <translation>资料库“%1”不允许此操作：其文件或文件夹无法读取或写入。未作任何更改。请检查两者的权限。</translation>
    </message>
    <message>
        <source>The library “%1” was written by a newer Sidegloss and can only be read here. Update Sidegloss to write in it.</source>
        <translation>资料库“%1”由较新版本的Sidegloss写入，在此只能阅读。请更新Sidegloss后再写入。</translation>
    </message>
    <message>
        <source>Another program holds the library “%1”; nothing was changed. Try again in a moment.</source>
        <translation>另一个程序正在占用资料库“%1”，未作任何更改。请稍后再试。</translation>
    </message>
    <message>
        <source>The disk reported an error at the library “%1”; nothing was changed. Check that the disk is connected and sound, and try again.</source>
        <translation>读写资料库“%1”时磁盘报告错误；未作任何更改。请检查磁盘是否已连接、是否完好，然后重试。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used here.</source>
        <translation>“%1”在这里不能使用。</translation>
    </message>
    <message>
        <source>“%1” stands in several places. Choose one of them.</source>
        <translation>“%1”在文中出现多处。请选择其中一处。</translation>
    </message>
    <message>
        <source>There is no space left for “%1”; nothing was changed. Make room, and try again.</source>
        <translation>磁盘空间不足，无法保存“%1”；未作任何更改。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The computer&apos;s memory is full; nothing was changed. Close other programs, and try again.</source>
        <translation>内存不足；未作任何更改。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile; nothing was overwritten. Look at it, and try again.</source>
        <translation>“%1”在此期间已被改动，未覆盖任何内容。请查看后重试。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，未作任何更改。</translation>
    </message>
    <message>
        <source>“%1” is locked by a password or by its seller&apos;s copy protection, and can&apos;t be read here. Get a copy without it, or read it in the program it was sold for.</source>
        <translation>“%1”被密码或销售方的版权保护锁定，无法在此阅读。请换一份没有锁定的副本，或用它所属的程序阅读。</translation>
    </message>
    <message>
        <source>“%1” is not a text: “%3” at byte %2 is of another kind of file. Sidegloss reads Markdown, web pages, e-books (EPUB), transcripts and plain text.</source>
        <translation>“%1”不是文本文件：第%2字节处的“%3”属于其他类型的文件。Sidegloss可以阅读Markdown、网页、电子书（EPUB）、字幕和纯文本。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: its part “%2” is larger than %3. Get the book in another edition.</source>
        <translation>无法读取“%1”：其中的“%2”超过了%3。请换用这本书的其他版本。</translation>
    </message>
    <message>
        <source>“%1” is larger than the %2 that can be read. Split it into smaller files.</source>
        <translation>“%1”超过了可读取的上限%2。请把它拆成较小的文件。</translation>
    </message>
    <message>
        <source>“%1” has %2, and no more than %3 can be read. Split it into smaller files.</source>
        <translation>“%1”有%2，最多只能读取%3。请把它拆成较小的文件。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: it holds more than %2 files. Get the book in another edition.</source>
        <translation>无法读取“%1”：其中的文件多于%2个。请换用这本书的其他版本。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: the name of a file in it has more than %2 bytes. Get the book in another edition.</source>
        <translation>无法读取“%1”：其中有文件的名称超过%2字节。请换用这本书的其他版本。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: a file in it lies in more than %2 folders. Get the book in another edition.</source>
        <translation>无法读取“%1”：其中有文件位于超过%2层的文件夹里。请换用这本书的其他版本。</translation>
    </message>
    <message>
        <source>“%1” is damaged: its part “%2” can&apos;t be read from line %3 on. Get it again from where it came.</source>
        <translation>“%1”已损坏：其中的“%2”从第%3行起无法读取。请从来源处重新获取。</translation>
    </message>
    <message>
        <source>“%1” is damaged: its part “%2” can&apos;t be read. Get it again from where it came.</source>
        <translation>“%1”已损坏：其中的“%2”无法读取。请从来源处重新获取。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read at byte %2: it is damaged, or not of the format that its name says. Get it again from where it came.</source>
        <translation>“%1”在第%2字节处无法读取：文件已损坏，或格式与文件名不符。请从来源处重新获取。</translation>
    </message>
    <message>
        <source>“%1” lacks its part “%2”, without which it can&apos;t be read. Get it again from where it came.</source>
        <translation>“%1”缺少“%2”，没有它就无法读取。请从来源处重新获取。</translation>
    </message>
    <message>
        <source>“%1” is locked by a password or by its seller&apos;s copy protection: its part “%2” can&apos;t be read here. Get a copy without it, or read it in the program it was sold for.</source>
        <translation>“%1”被密码或销售方的版权保护锁定：其中的“%2”无法在此读取。请换一份没有锁定的副本，或用它所属的程序阅读。</translation>
    </message>
    <message>
        <source>“%1” lacks a part without which it can&apos;t be read. Get it again from where it came.</source>
        <translation>“%1”缺少必不可少的部分，无法读取。请从来源处重新获取。</translation>
    </message>
</context>
<context>
    <name>ExportCommandText</name>
    <message>
        <source>“export” needs -o OUT.</source>
        <translation>“export”需要-o OUT。</translation>
    </message>
    <message>
        <source>No format that can be written: give --format pdf, webannotation, csv or markdown, or an OUT that ends in .pdf, .jsonld, .csv or .md.</source>
        <translation>没有可写入的格式：请用--format指定pdf、webannotation、csv或markdown，或让OUT以.pdf、.jsonld、.csv或.md结尾。</translation>
    </message>
    <message>
        <source>“%1” is no value of --notes.</source>
        <translation>“%1”不是--notes的有效值。</translation>
    </message>
    <message>
        <source>“%1” is no value of --paper.</source>
        <translation>“%1”不是--paper的有效值。</translation>
    </message>
    <message>
        <source>“%1” is the article or the library, which an export never replaces.</source>
        <translation>“%1”是文章本身或资料库，导出绝不会覆盖它们。</translation>
    </message>
    <message>
        <source>Marks written to “%2”: %1.</source>
        <translation>已写入“%2”的标记：%1处。</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>On the whole article</source>
        <translation>针对全文</translation>
    </message>
    <message>
        <source>Passage not found</source>
        <translation>找不到原文</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Corrected quotations</source>
        <translation>更正过的引语</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Text of an article</source>
        <translation>文章的文本</translation>
    </message>
    <message>
        <source>Place of an article</source>
        <translation>文章的位置</translation>
    </message>
    <message>
        <source>Mark or note</source>
        <translation>标记或笔记</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Place of a claim</source>
        <translation>论断的出处</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tag on a mark or claim</source>
        <translation>标记或论断上的标签</translation>
    </message>
    <message>
        <source>Change in the history</source>
        <translation>历史中的更改</translation>
    </message>
    <message>
        <source>Words being typed</source>
        <translation>正在输入的文字</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>the structure of the file is broken</source>
        <translation>文件的结构已损坏</translation>
    </message>
    <message>
        <source>its tables aren&apos;t those of a library</source>
        <translation>其中的表不是资料库的表</translation>
    </message>
    <message>
        <source>lies on a damaged part of the file</source>
        <translation>位于文件损坏的部分</translation>
    </message>
    <message>
        <source>isn&apos;t what was saved</source>
        <translation>与保存时不同</translation>
    </message>
    <message>
        <source>makes no sense</source>
        <translation>无法理解</translation>
    </message>
    <message>
        <source>doesn&apos;t agree with the rest of the library</source>
        <translation>与资料库的其余部分不一致</translation>
    </message>
    <message>
        <source>rests on something that isn&apos;t there</source>
        <translation>所依据的内容不存在</translation>
    </message>
    <message>
        <source>Step of a change in the history</source>
        <translation>历史中更改的一步</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>en</source>
        <extracomment>The code of this translation&apos;s language, such as de or zh_CN</extracomment>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>疑问</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>观点</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>转述</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>true</source>
        <translation>属实</translation>
    </message>
    <message>
        <source>mostly true</source>
        <translation>大致属实</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>部分属实</translation>
    </message>
    <message>
        <source>mostly false</source>
        <translation>大致不实</translation>
    </message>
    <message>
        <source>false</source>
        <translation>不实</translation>
    </message>
    <message>
        <source>unprovable</source>
        <translation>无法证实</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>反驳</translation>
    </message>
    <message>
        <source>context</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Add Note</source>
        <translation>添加批注</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>编辑批注</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Change Colour</source>
        <translation>更改颜色</translation>
    </message>
    <message>
        <source>Change Tags</source>
        <translation>更改标签</translation>
    </message>
    <message>
        <source>Make Claim</source>
        <translation>提取论断</translation>
    </message>
    <message>
        <source>Edit Claim</source>
        <translation>编辑论断</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Move Ends</source>
        <translation>调整起止位置</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Correct Quote</source>
        <translation>更正引语</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Qt&apos;s format of a date, as in 1 Jan 2027</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天%1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time: 1 Jan 2027, 16:02</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Name Colour</source>
        <translation>命名颜色</translation>
    </message>
</context>
<context>
    <name>LayoutWords</name>
    <message>
        <source>%1 for</source>
        <extracomment>Pieces of evidence for a claim</extracomment>
        <translation>%1条支持</translation>
    </message>
    <message>
        <source>%1 against</source>
        <extracomment>Pieces of evidence against a claim</extracomment>
        <translation>%1条反驳</translation>
    </message>
    <message numerus="yes">
        <source>also in %Ln articles</source>
        <translation>
            <numerusform>另见%Ln篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>写批注…</translation>
    </message>
    <message>
        <source>review on %1</source>
        <translation>%1复核</translation>
    </message>
</context>
<context>
    <name>ListText</name>
    <message>
        <source>review on %1</source>
        <translation>%1复核</translation>
    </message>
</context>
<context>
    <name>LocationText</name>
    <message>
        <source>The library “%1” lies on a network drive (%2). Use it on one computer at a time, and back it up elsewhere: sidegloss backup DIR</source>
        <translation>资料库“%1”位于网络驱动器（%2）上。请一次只在一台计算机上使用，并备份到别处：sidegloss backup DIR</translation>
    </message>
    <message>
        <source>The library “%1” lies in a folder that %2 syncs. Use it on one computer at a time, and let %2 finish in between. What is safe there at any time is a backup: sidegloss backup DIR</source>
        <translation>资料库“%1”位于由 %2 同步的文件夹中。请一次只在一台计算机上使用，并在换机之前等 %2 同步完成。任何时候都可以安全地放在那里的是备份：sidegloss backup DIR</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>the file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>the encoding was taken to be %1.</source>
        <translation>编码按%1处理。</translation>
    </message>
    <message>
        <source>the nesting is very deep; the text is kept, its structure was cut.</source>
        <translation>嵌套层次过深；文字已全部保留，结构有所删减。</translation>
    </message>
    <message>
        <source>the text is very long; only its first %1 characters were read.</source>
        <translation>文字过长，只读取了前%1个字符。</translation>
    </message>
    <message>
        <source>there are too many paragraphs; what follows is kept as a single one.</source>
        <translation>段落太多；其后的文字合为一段。</translation>
    </message>
    <message>
        <source>there are too many links and emphases; what follows is kept without them.</source>
        <translation>链接和强调太多；其后的文字不再带有它们。</translation>
    </message>
    <message>
        <source>its marks would take too long to read; it is shown as plain text.</source>
        <translation>标记过于繁杂，无法及时解析；已按纯文本显示。</translation>
    </message>
    <message>
        <source>the page has too many elements; what follows was left out.</source>
        <translation>页面的元素太多，其后的内容未读取。</translation>
    </message>
    <message>
        <source>the times “%1” can&apos;t be read; what is said is kept without them.</source>
        <translation>时间“%1”无法读取；所说的话保留，但没有时间。</translation>
    </message>
    <message>
        <source>this text belongs to no time of the transcript; it is kept.</source>
        <translation>这段文字不属于字幕的任何时间；已保留。</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) without valid text, shown as U+FFFD.</source>
        <translation>
            <numerusform>%Ln 处不是有效文本，以 U+FFFD 显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) without valid text, shown as U+FFFD, the first in line %1.</source>
        <translation>
            <numerusform>%Ln 处不是有效文本，以 U+FFFD 显示，第一处在第 %1 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>there is nothing to read in this book.</source>
        <translation>这本书里没有可读的内容。</translation>
    </message>
    <message>
        <source>this part of the book is missing or can&apos;t be read; it was left out.</source>
        <translation>书的这一部分缺失或无法读取，已略去。</translation>
    </message>
    <message>
        <source>this part of the book is too large; it was left out.</source>
        <translation>书的这一部分太大，已略去。</translation>
    </message>
    <message>
        <source>this part of the book is damaged; what can be read of it is shown.</source>
        <translation>书的这一部分已损坏；能读取的内容已显示。</translation>
    </message>
    <message>
        <source>“%1”, line %2: %3</source>
        <translation>“%1”，第%2行：%3</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>this line has %1 characters.</source>
        <translation>这一行有%1个字符。</translation>
    </message>
    <message numerus="yes">
        <source>from here on, times can&apos;t be read or are missing in %Ln more place(s).</source>
        <translation>
            <numerusform>从这里起，还有%Ln处时间无法读取或缺失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from here on, %Ln more part(s) of the book are missing, damaged or too large.</source>
        <translation>
            <numerusform>从这里起，书中还有%Ln个部分缺失、损坏或过大。</numerusform>
        </translation>
    </message>
    <message>
        <source>from here on, the marks would take too long to read; the whole text is shown as plain text.</source>
        <translation>从这里起标记过于繁杂，无法及时解析；全文已按纯文本显示。</translation>
    </message>
    <message>
        <source>the file of this book is damaged; what could be found in it is shown.</source>
        <translation>这本书的文件已损坏；能找到的内容已显示。</translation>
    </message>
    <message>
        <source>the file of this book is damaged or cut off at byte %1; what could be found in it is shown.</source>
        <translation>这本书的文件在第%1字节处损坏或中断；能找到的内容已显示。</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Retrieved %1</source>
        <translation>%1取得</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Index of claims: %1</source>
        <translation>论断索引：%1</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>第%1页</translation>
    </message>
    <message>
        <source>review on %1</source>
        <translation>%1复核</translation>
    </message>
    <message>
        <source>Passage not found</source>
        <translation>找不到原文</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>证据：</translation>
    </message>
</context>
<context>
    <name>QuoteLabels</name>
    <message>
        <source>key quote</source>
        <translation>要点引语</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>scare quote</source>
        <translation>加引号的词语</translation>
    </message>
    <message>
        <source>title</source>
        <translation>作品名</translation>
    </message>
    <message>
        <source>block quote</source>
        <translation>整段引文</translation>
    </message>
    <message>
        <source>turn</source>
        <extracomment>What one speaker says in an interview until the next one speaks</extracomment>
        <translation>发言</translation>
    </message>
    <message>
        <source>not a quotation</source>
        <translation>不是引语</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>未点名</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>发言人：%1</translation>
    </message>
</context>
<context>
    <name>ReaderMenu</name>
    <message>
        <source>&amp;Open Link</source>
        <translation>打开链接(&amp;O)</translation>
    </message>
    <message>
        <source>Copy Link &amp;Address</source>
        <translation>复制链接地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>标记(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>批注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>论断(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>复制(&amp;P)</translation>
    </message>
    <message>
        <source>Copy with &amp;Source</source>
        <translation>复制并附出处(&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Add as &amp;Quotation…</source>
        <translation>添加为引语(&amp;Q)…</translation>
    </message>
    <message>
        <source>&amp;Meanings…</source>
        <translation>含义(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Choose the Mark</source>
        <translation>选择此标记(&amp;C)</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>“%2” is no value of %1.</source>
        <translation>“%2”不是%1的有效值。</translation>
    </message>
    <message>
        <source>%1 needs --quote.</source>
        <translation>%1需要与--quote一起使用。</translation>
    </message>
    <message>
        <source>%1 needs --claim.</source>
        <translation>%1需要与--claim一起使用。</translation>
    </message>
    <message>
        <source>There is nothing to make: give --quote, --note, --tag or --claim.</source>
        <translation>没有要创建的内容：请给出--quote、--note、--tag或--claim。</translation>
    </message>
</context>
<context>
    <name>RescueText</name>
    <message>
        <source>Restore a backup: what is there now is set aside, not lost. The newest sound one is “%1”: sidegloss restore BACKUP</source>
        <translation>请恢复一个备份：现有内容会被移到一旁，不会丢失。最新的完好备份是“%1”：sidegloss restore BACKUP</translation>
    </message>
    <message>
        <source>No sound backup was found in “%1”. If there is one elsewhere: sidegloss restore BACKUP</source>
        <translation>在“%1”中没有找到完好的备份。如果别处有备份：sidegloss restore BACKUP</translation>
    </message>
    <message>
        <source>What can still be read of it goes into a new library by: sidegloss check --salvage OUT</source>
        <translation>其中仍能读出的内容可写入新的资料库：sidegloss check --salvage OUT</translation>
    </message>
</context>
<context>
    <name>RestoreText</name>
    <message>
        <source>The backup “%1” is damaged, and was not restored. Choose another one.</source>
        <translation>备份“%1”已损坏，未恢复。请选择其他备份。</translation>
    </message>
    <message>
        <source>The library “%1” is now as in “%2”.</source>
        <translation>资料库“%1”现在与“%2”相同。</translation>
    </message>
    <message>
        <source>What it was before lies at “%1”.</source>
        <translation>它原来的内容在“%1”。</translation>
    </message>
</context>
<context>
    <name>SalvageText</name>
    <message>
        <source>read: %1</source>
        <translation>读出：%1</translation>
    </message>
    <message>
        <source>taken from the history: %1</source>
        <translation>取自历史：%1</translation>
    </message>
    <message>
        <source>kept, but doubtful: %1</source>
        <translation>保留但存疑：%1</translation>
    </message>
    <message>
        <source>put back as far as known: %1</source>
        <translation>按已知内容补回：%1</translation>
    </message>
    <message>
        <source>lost: nobody knows how many</source>
        <translation>丢失：数量不明</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>丢失：%1</translation>
    </message>
</context>
<context>
    <name>Sidegloss::AddressView</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
</context>
<context>
    <name>Sidegloss::ArticlePage</name>
    <message>
        <source>Open articles, left side</source>
        <translation>打开的文章，左栏</translation>
    </message>
    <message>
        <source>Open articles, right side</source>
        <translation>打开的文章，右栏</translation>
    </message>
    <message>
        <source>Left side: %1</source>
        <translation>左栏：%1</translation>
    </message>
    <message>
        <source>Right side: %1</source>
        <translation>右栏：%1</translation>
    </message>
</context>
<context>
    <name>Sidegloss::ArticleTabBar</name>
    <message>
        <source>Close “%1”</source>
        <translation>关闭“%1”</translation>
    </message>
    <message>
        <source>Close This Tab</source>
        <translation>关闭此标签页</translation>
    </message>
</context>
<context>
    <name>Sidegloss::BackupModel</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>When, why, size</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Before an update of Sidegloss</source>
        <translation>Sidegloss更新之前</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation>恢复备份之前</translation>
    </message>
    <message>
        <source>The damaged library, before a backup was restored</source>
        <translation>恢复备份之前已损坏的资料库</translation>
    </message>
    <message>
        <source>What could be read of the damaged library</source>
        <translation>已损坏资料库中能够读出的内容</translation>
    </message>
</context>
<context>
    <name>Sidegloss::CardMenu</name>
    <message>
        <source>&amp;Edit Reply</source>
        <translation>编辑回复(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit Note</source>
        <translation>编辑批注(&amp;E)</translation>
    </message>
    <message>
        <source>Writ&amp;e a Note</source>
        <translation>写批注(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>回复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>标签(&amp;T)…</translation>
    </message>
    <message>
        <source>Edit C&amp;laim…</source>
        <translation>编辑论断(&amp;L)…</translation>
    </message>
    <message>
        <source>Make C&amp;laim…</source>
        <translation>提取论断(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>颜色(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>历史记录(&amp;H)…</translation>
    </message>
    <message>
        <source>Open Lin&amp;k</source>
        <translation>打开链接(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Meanings…</source>
        <translation>含义(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>Sidegloss::ChoiceBar</name>
    <message>
        <source>Marks chosen</source>
        <translation>已选标记</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags of all of them (T)</source>
        <translation>所有已选标记的标签 (T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete all of them (Del)</source>
        <translation>全部删除 (Del)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose more marks</source>
        <translation>选择更多标记</translation>
    </message>
    <message>
        <source>Let go (Esc)</source>
        <translation>取消选择 (Esc)</translation>
    </message>
    <message>
        <source>No mark chosen</source>
        <translation>未选择标记</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) chosen</source>
        <translation>
            <numerusform>已选 %Ln 个标记</numerusform>
        </translation>
    </message>
    <message>
        <source>Some: %1</source>
        <extracomment>Tags that only some of the marks have</extracomment>
        <translation>部分标记：%1</translation>
    </message>
</context>
<context>
    <name>Sidegloss::ClaimDetail</name>
    <message>
        <source>Appears in</source>
        <translation>出现于</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Delete Claim</source>
        <translation>删除论断</translation>
    </message>
    <message>
        <source>Made %1, changed %2</source>
        <translation>创建：%1，修改：%2</translation>
    </message>
    <message>
        <source>The whole article</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>历史记录(&amp;H)…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
</context>
<context>
    <name>Sidegloss::ClaimEditor</name>
    <message>
        <source>New claim</source>
        <translation>新论断</translation>
    </message>
    <message>
        <source>Make Claim</source>
        <translation>提取论断</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Link to Claim</source>
        <translation>关联到该论断</translation>
    </message>
    <message>
        <source>The library has this claim. The passage becomes one more appearance.</source>
        <translation>资料库中已有这条论断。这段原文将成为它的又一处出处。</translation>
    </message>
</context>
<context>
    <name>Sidegloss::ClaimForm</name>
    <message>
        <source>In your own words: LLM prices go to zero</source>
        <translation>用自己的话概括，例如：大模型价格将降到零</translation>
    </message>
    <message>
        <source>economics/prices, llm</source>
        <translation>经济/价格, 大模型</translation>
    </message>
    <message>
        <source>Why this verdict?</source>
        <translation>为什么得出这个结论？</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>表述(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;peaker</source>
        <translation>发言人(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Verdict</source>
        <translation>结论(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Review on</source>
        <translation>复核日期(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>Said &amp;on</source>
        <translation>发言日期(&amp;O)</translation>
    </message>
    <message>
        <source>Reaso&amp;ning</source>
        <translation>理由(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Sidegloss::ClaimModel</name>
    <message>
        <source>Statement</source>
        <translation>表述</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>复核日期</translation>
    </message>
    <message>
        <source>In</source>
        <translation>篇数</translation>
    </message>
    <message>
        <source>%1 for</source>
        <translation>%1条支持</translation>
    </message>
    <message>
        <source>%1 against</source>
        <translation>%1条反驳</translation>
    </message>
    <message>
        <source>%1 context</source>
        <translation>%1条背景</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>Sidegloss::ClaimTable</name>
    <message>
        <source>Claims</source>
        <translation>论断</translation>
    </message>
</context>
<context>
    <name>Sidegloss::ClaimsPage</name>
    <message>
        <source>Claims</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Filter: statement, speaker:…, tag:…, verdict:…, kind:…, due</source>
        <translation>筛选：表述、speaker:…、tag:…、verdict:…、kind:…、due</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>筛选论断</translation>
    </message>
    <message>
        <source>No claims yet.
Select a passage in an article and press C to make one.</source>
        <translation>还没有论断。
在文章中选中一段文字，按C键即可提取。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln条论断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <translation>
            <numerusform>%Ln篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12 claims in 9 articles</comment>
        <translation>%1，见于%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln due</source>
        <translation>
            <numerusform>%Ln条到期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidegloss::ColourDots</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A colour&apos;s meaning, and its key</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Sidegloss::ColourNamesPopover</name>
    <message>
        <source>Meanings of the colours</source>
        <translation>颜色的含义</translation>
    </message>
    <message>
        <source>What the colours mean to you. An empty field stands for the usual word; the names are kept in the library.</source>
        <translation>颜色对您的含义。留空即用默认名称；名称保存在资料库中。</translation>
    </message>
    <message>
        <source>Meaning of “%1”</source>
        <translation>“%1”的含义</translation>
    </message>
</context>
<context>
    <name>Sidegloss::DateField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>A date such as 2027-01-01; the Down key opens a calendar</source>
        <translation>日期，例如2027-01-01；按向下键打开日历</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>这不是有效的日期。</translation>
    </message>
</context>
<context>
    <name>Sidegloss::DraftOffers</name>
    <message numerus="yes">
        <source>(%Ln more)</source>
        <translation>
            <numerusform>（还有 %Ln 条）</numerusform>
        </translation>
    </message>
    <message>
        <source>A note you were writing in “%1” was kept: “%2”</source>
        <translation>在《%1》中写到一半的批注已保留：“%2”</translation>
    </message>
    <message>
        <source>A note you were writing was kept: “%1”</source>
        <translation>写到一半的批注已保留：“%1”</translation>
    </message>
    <message>
        <source>A reply you were writing was kept: “%1”</source>
        <translation>写到一半的回复已保留：“%1”</translation>
    </message>
    <message>
        <source>The reasoning you were writing for a claim was kept: “%1”</source>
        <translation>为论断写到一半的理由已保留：“%1”</translation>
    </message>
    <message>
        <source>What is saved there has changed since.</source>
        <translation>此处保存的内容后来有改动。</translation>
    </message>
    <message>
        <source>What it belonged to is gone; it becomes a note on the article.</source>
        <translation>它所属的内容已不存在；将成为整篇文章的批注。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy the Words</source>
        <translation>复制文字(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Continue Writing</source>
        <translation>继续写(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Sidegloss::EncodingPopover</name>
    <message>
        <source>Search encodings</source>
        <translation>搜索编码</translation>
    </message>
    <message>
        <source>Read As</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Find it out</source>
        <translation>自动判断</translation>
    </message>
    <message>
        <source>%1, %2 (now)</source>
        <translation>%1，%2（当前）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Sidegloss::EndHandle</name>
    <message>
        <source>Move the beginning (Ctrl+Alt+Shift+Left, Right)</source>
        <translation>移动开头（Ctrl+Alt+Shift+左、右）</translation>
    </message>
    <message>
        <source>Move the end (Alt+Shift+Left, Right)</source>
        <translation>移动末尾（Alt+Shift+左、右）</translation>
    </message>
</context>
<context>
    <name>Sidegloss::ExportPopover</name>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Annotated PDF</source>
        <translation>带批注的PDF</translation>
    </message>
    <message>
        <source>Web Annotation (JSON-LD)</source>
        <translation>Web Annotation（JSON-LD）</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>Notes as Markdown</source>
        <translation>批注（Markdown）</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>In the margin</source>
        <translation>页边</translation>
    </message>
    <message>
        <source>At the foot of the page</source>
        <translation>页脚</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>Sidegloss::FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>在文章中查找</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>要查找的文字</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the places found is shown, and how many there are</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Match accents: é isn’t e, ß isn’t ss</source>
        <translation>区分重音符号：é 不是 e，ß 不是 ss</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全词匹配</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>上一处（Shift+Enter）</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>下一处（Enter）</translation>
    </message>
    <message>
        <source>List of all places</source>
        <translation>全部结果列表</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <translation>%1 / %2…</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <extracomment>What is wrong with a regular expression, and at which of its characters</extracomment>
        <translation>%1，在第%2个字符</translation>
    </message>
    <message>
        <source>%1 of %2 or more: this expression takes too long</source>
        <translation>%1 / %2 或更多：此表达式耗时过长</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 / 超过 %2</translation>
    </message>
</context>
<context>
    <name>Sidegloss::FindList</name>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>没有找到。</translation>
    </message>
</context>
<context>
    <name>Sidegloss::FindModel</name>
    <message>
        <source>%1 (in %2)</source>
        <extracomment>The words around a place found, and the section it is in</extracomment>
        <translation>%1（在“%2”）</translation>
    </message>
</context>
<context>
    <name>Sidegloss::GoToPopover</name>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Place to go to</source>
        <translation>要去的位置</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>A heading, a bookmark, 40 %, 12:30</source>
        <translation>标题、书签、40 %、12:30</translation>
    </message>
    <message>
        <source>A heading, a bookmark, 40 %</source>
        <translation>标题、书签、40 %</translation>
    </message>
    <message>
        <source>The article has no headings and no bookmarks yet: press Ctrl+D to keep the place where you read. Or type a share of it: 40 %.</source>
        <translation>文章没有标题，也还没有书签：按 Ctrl+D 记住正在读的地方。也可以输入比例：40 %。</translation>
    </message>
    <message>
        <source>No heading and no bookmark has these words.</source>
        <translation>没有标题或书签包含这些字。</translation>
    </message>
</context>
<context>
    <name>Sidegloss::HeaderBar</name>
    <message>
        <source>Claims</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>标题栏</translation>
    </message>
</context>
<context>
    <name>Sidegloss::HeaderUpdates</name>
    <message>
        <source>%1 – Sidegloss</source>
        <translation>%1 – Sidegloss</translation>
    </message>
</context>
<context>
    <name>Sidegloss::HistoryDelegate</name>
    <message>
        <source>%1 · taken back</source>
        <translation>%1 · 已撤销</translation>
    </message>
</context>
<context>
    <name>Sidegloss::HistoryModel</name>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>删去：%1</translation>
    </message>
    <message>
        <source>inserted: %1</source>
        <translation>添加：%1</translation>
    </message>
</context>
<context>
    <name>Sidegloss::HistoryPopover</name>
    <message>
        <source>&amp;Bring Back These Words</source>
        <translation>找回这些文字(&amp;B)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>What was done, last things first</source>
        <translation>所有改动，最近的在前</translation>
    </message>
    <message>
        <source>Bring Back These Words</source>
        <translation>找回这些文字</translation>
    </message>
</context>
<context>
    <name>Sidegloss::LibraryStatus</name>
    <message>
        <source>Looking at its structure…</source>
        <translation>正在查看其结构…</translation>
    </message>
    <message>
        <source>Looking at every article, mark and claim…</source>
        <translation>正在检查每篇文章、每处标记和每条论断…</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>正在恢复备份…</translation>
    </message>
    <message numerus="yes">
        <source>Damaged: %Ln finding(s), %1</source>
        <translation>
            <numerusform>已损坏：发现%Ln处问题，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound as far as can be told: a newer Sidegloss wrote it; %1</source>
        <translation>就所能判断的而言完好：由较新版本的Sidegloss写入；%1</translation>
    </message>
    <message>
        <source>Its structure is sound; looked at %1</source>
        <translation>结构完好；查看于%1</translation>
    </message>
    <message>
        <source>Sound: all that is in it is as it was saved; checked %1</source>
        <translation>完好：其中一切都与保存时相同；检查于%1</translation>
    </message>
    <message>
        <source>&amp;Check Library</source>
        <translation>检查资料库(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Check library</source>
        <translation>检查资料库</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Not checked since Sidegloss was started</source>
        <translation>本次启动后尚未检查</translation>
    </message>
    <message>
        <source>There is nothing in it yet</source>
        <translation>其中还没有内容</translation>
    </message>
    <message>
        <source>… and further ones: %1</source>
        <translation>……另有%1处</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>正在保存能够读出的内容…</translation>
    </message>
    <message>
        <source>&amp;Save What Is Readable</source>
        <translation>保存可读内容(&amp;S)</translation>
    </message>
    <message>
        <source>Save what is readable</source>
        <translation>保存可读内容</translation>
    </message>
    <message>
        <source>Damaged; what could be read is saved among the backups</source>
        <translation>已损坏；能够读出的内容已保存在备份中</translation>
    </message>
</context>
<context>
    <name>Sidegloss::LibraryWatch</name>
    <message>
        <source>The backup is restored.</source>
        <translation>备份已恢复。</translation>
    </message>
    <message>
        <source>The backup is restored. What the library was before is kept among the backups, as “%1”.</source>
        <translation>备份已恢复。资料库此前的内容保留在备份中，名为“%1”。</translation>
    </message>
    <message>
        <source>This backup is damaged and was not restored; the library is as it was. Choose another backup.</source>
        <translation>此备份已损坏，未恢复；资料库保持原样。请选择其他备份。</translation>
    </message>
    <message>
        <source>Part of the library is damaged, perhaps by the disk. Your articles are untouched. It can be put back from a backup; nothing is thrown away.</source>
        <translation>资料库的一部分已损坏，可能是磁盘所致。您的文章未受影响。可以从备份恢复，不会丢弃任何内容。</translation>
    </message>
    <message>
        <source>&amp;Restore a Backup…</source>
        <translation>恢复备份(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>The backup that was due could not be made; what you wrote is saved. %1</source>
        <translation>到期的备份未能完成；您写的内容已保存。%1</translation>
    </message>
    <message>
        <source>The library lies on a network drive (%1). Use it on one computer at a time; safest is to keep it on this computer&apos;s own disk.</source>
        <translation>资料库位于网络驱动器（%1）上。请每次只在一台计算机上使用；最安全的做法是把它放在本机的磁盘上。</translation>
    </message>
    <message>
        <source>The library lies in a folder that %1 syncs. Use it on one computer at a time, and let %1 finish in between; safest is to keep it outside of that folder.</source>
        <translation>资料库位于由%1同步的文件夹中。请每次只在一台计算机上使用，并在换机之前等%1同步完成；最安全的做法是把它放在该文件夹之外。</translation>
    </message>
    <message>
        <source>Library &amp;Safety</source>
        <translation>资料库安全(&amp;S)</translation>
    </message>
    <message>
        <source>Nothing can be read of this library any more. It is left as it is; restore a backup.</source>
        <translation>这个资料库已无法读出任何内容。它保持原样；请恢复备份。</translation>
    </message>
</context>
<context>
    <name>Sidegloss::LinkOpening</name>
    <message>
        <source>Write to %1?</source>
        <translation>写信给 %1？</translation>
    </message>
    <message>
        <source>Open %1 in the browser?</source>
        <translation>在浏览器中打开 %1？</translation>
    </message>
    <message>
        <source>In its own letters: %1</source>
        <translation>按其本来的文字：%1</translation>
    </message>
    <message>
        <source>Mind: the link&apos;s text reads as if it led to %1.</source>
        <translation>注意：链接文字看上去像是指向 %1。</translation>
    </message>
    <message>
        <source>What stood before the host, a user&apos;s name, is left out.</source>
        <translation>主机名之前的用户名已略去。</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>写信(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Open Link</source>
        <translation>打开链接(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No program on this computer takes the link. Its address can be copied.</source>
        <translation>这台电脑上没有可以打开该链接的程序。可以复制其地址。</translation>
    </message>
    <message>
        <source>Open %1 in the browser, at %2?</source>
        <translation>在浏览器中打开 %1，从 %2 开始？</translation>
    </message>
    <message>
        <source>Its address can&apos;t say a time: this is said at %1.</source>
        <translation>其地址无法指定时间：这段话在 %1 处。</translation>
    </message>
    <message>
        <source>The transcript doesn&apos;t say where its recording is. A line “NOTE Source: https://…” before the first cue of the file does.</source>
        <translation>这份字幕没有说明录音或录像在哪里。可在文件第一条字幕之前加一行“NOTE Source: https://…”。</translation>
    </message>
    <message>
        <source>The transcript doesn&apos;t say where its recording is. A line “Source: https://…” at the beginning of the file does.</source>
        <translation>这份字幕没有说明录音或录像在哪里。可在文件开头加一行“来源：https://…”。</translation>
    </message>
    <message>
        <source>The article doesn&apos;t say where it comes from. A line “Source: https://…” in it does.</source>
        <translation>文章没有说明来自哪里。可在文章中加一行“来源：https://…”。</translation>
    </message>
</context>
<context>
    <name>Sidegloss::MainWindow</name>
    <message>
        <source>Reading “%1”</source>
        <translation>正在读取“%1”</translation>
    </message>
    <message>
        <source>Long articles take a moment.</source>
        <translation>较长的文章需要稍候片刻。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The library can&apos;t be opened</source>
        <translation>无法打开资料库</translation>
    </message>
    <message>
        <source>Choose a Library…</source>
        <translation>选择资料库…</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>打开文章</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one. Your notes are kept beside it, in your library; the file itself is never changed.</source>
        <translation>把文件拖到这里，或选择一个文件。批注另存在资料库中，文件本身绝不会被改动。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Read the Sample</source>
        <translation>阅读示例</translation>
    </message>
    <message>
        <source>Choose a File…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Open an Article</source>
        <translation>打开文章</translation>
    </message>
    <message>
        <source>Articles and transcripts (%1);;All files (*)</source>
        <translation>文章与字幕 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a Library</source>
        <translation>选择资料库</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite)</source>
        <translation>资料库 (*.sqlite)</translation>
    </message>
    <message>
        <source>This link is not opened: only http, https and mailto are.</source>
        <translation>不会打开此链接：只能打开http、https和mailto链接。</translation>
    </message>
    <message>
        <source>Sidegloss %1: reads articles and keeps your notes beside them. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Sidegloss %1：阅读文章，并在页边保存您的批注。自由软件，遵循GNU通用公共许可证第3版或更新版本。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>正在写入“%1”…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Another program holds the library. Trying again until it lets go.</source>
        <translation>另一个程序正在占用资料库。将不断重试，直到它释放为止。</translation>
    </message>
    <message>
        <source>Show It</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>The mark is back in its article.</source>
        <translation>标记已回到文章中。</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>已恢复。</translation>
    </message>
    <message>
        <source>Restore a Backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) stay with the text as it was read in %1.</source>
        <translation>
            <numerusform>%Ln 个标记留在读作 %1 时的文本中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read As %1 Again</source>
        <translation>重新读作 %1</translation>
    </message>
    <message>
        <source>The article has no place of the name %1.</source>
        <translation>文章中没有名为 %1 的位置。</translation>
    </message>
    <message>
        <source>Only the text is shown. Shift+F11 brings the rest back.</source>
        <translation>现在只显示正文。按 Shift+F11 恢复其余部分。</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Mark as %1</source>
        <translation>标为“%1”</translation>
    </message>
</context>
<context>
    <name>Sidegloss::MarginCanvas</name>
    <message>
        <source>Notes stand here, beside their passage.

Select some words and press N to write one.</source>
        <translation>批注显示在这里，位于对应原文旁边。

选中文字后按N键即可书写。</translation>
    </message>
</context>
<context>
    <name>Sidegloss::MarginView</name>
    <message>
        <source>Notes</source>
        <translation>页边批注</translation>
    </message>
</context>
<context>
    <name>Sidegloss::MessageFrame</name>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Sidegloss::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>写批注…</translation>
    </message>
    <message>
        <source>No Suggestions</source>
        <translation>没有建议</translation>
    </message>
    <message>
        <source>Add “%1” to Dictionary</source>
        <translation>将“%1”加入词典</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
</context>
<context>
    <name>Sidegloss::NotePopover</name>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
</context>
<context>
    <name>Sidegloss::NoticeBanner</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>还有 %Ln 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read As…</source>
        <translation>读作…</translation>
    </message>
    <message>
        <source>Show Fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show in Text</source>
        <translation>在文中显示</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln More</source>
        <translation>
            <numerusform>再显示%Ln条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidegloss::OverviewBar</name>
    <message>
        <source>Overview of marks</source>
        <translation>标记概览</translation>
    </message>
    <message>
        <source>Marks, bookmarks and found places in the whole article</source>
        <translation>全文中的标记、书签和查找结果</translation>
    </message>
</context>
<context>
    <name>Sidegloss::PassageButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Sidegloss::PlaceModel</name>
    <message>
        <source>%1 of the article</source>
        <translation>全文的 %1</translation>
    </message>
    <message>
        <source>What is said at %1</source>
        <translation>%1 处所说</translation>
    </message>
    <message>
        <source>Bookmark: %1</source>
        <translation>书签：%1</translation>
    </message>
</context>
<context>
    <name>Sidegloss::QuoteCommands</name>
    <message>
        <source>&amp;Go to Passage</source>
        <translation>转到原文(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>标记(&amp;H)</translation>
    </message>
    <message>
        <source>Make &amp;Claim…</source>
        <translation>提取论断(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Speaker…</source>
        <translation>发言人(&amp;S)…</translation>
    </message>
    <message>
        <source>N&amp;obody Named</source>
        <translation>未点名(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Use the Selected Passage</source>
        <translation>改用所选文字(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Not a Quotation</source>
        <translation>不是引语(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;As Found</source>
        <translation>还原为原识别结果(&amp;A)</translation>
    </message>
    <message>
        <source>H&amp;istory…</source>
        <translation>历史记录(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Delete the Correction</source>
        <translation>删除更正(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Sidegloss::QuoteDelegate</name>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
</context>
<context>
    <name>Sidegloss::QuoteModel</name>
    <message>
        <source>speaker unknown</source>
        <translation>发言人不详</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1，见“%2”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Passage not found: %1</source>
        <translation>找不到原文：%1</translation>
    </message>
    <message>
        <source>speaker not certain</source>
        <translation>发言人不确定</translation>
    </message>
    <message>
        <source>Added by you: %1</source>
        <translation>由您添加：%1</translation>
    </message>
    <message>
        <source>The article no longer has this passage. You said: %1</source>
        <translation>文章中已没有这段文字。您的更正：%1</translation>
    </message>
    <message>
        <source>Corrected by you: %1. Found: %2, %3</source>
        <translation>您已更正：%1。原识别：%2，%3</translation>
    </message>
</context>
<context>
    <name>Sidegloss::QuotesView</name>
    <message>
        <source>Quotes</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>Filter quotes</source>
        <translation>筛选引语</translation>
    </message>
    <message>
        <source>No quotation fits. Clear the filter to see all.</source>
        <translation>没有符合条件的引语。清除筛选即可查看全部。</translation>
    </message>
    <message>
        <source>Quotat&amp;ion</source>
        <translation>引语(&amp;I)</translation>
    </message>
    <message>
        <source>Looking for the quotations of this long article…</source>
        <translation>正在查找这篇长文中的引语……</translation>
    </message>
    <message>
        <source>Of this very long article only the first quotations are listed.</source>
        <translation>这篇文章很长，只列出前面的引语。</translation>
    </message>
    <message>
        <source>No quotations found in this article. Select one in the text and press Q to add it.</source>
        <translation>这篇文章中没有找到引语。在正文中选中一句，按Q即可添加。</translation>
    </message>
    <message>
        <source>All quotations of this article are hidden: scare quotes, titles, or removed ones. The menu above shows them.</source>
        <translation>这篇文章的引语都已隐藏：加引号的词语、作品名或已移除的引语。可在上方菜单中显示。</translation>
    </message>
</context>
<context>
    <name>Sidegloss::ReaderChoice</name>
    <message>
        <source>Go to a mark first, with J and K or a click.</source>
        <translation>请先转到一个标记：按 J、K，或点击它。</translation>
    </message>
    <message>
        <source>There is no mark here yet.</source>
        <translation>这里还没有标记。</translation>
    </message>
    <message>
        <source>This mark has no tag yet. T gives it one.</source>
        <translation>此标记还没有标签。按 T 可添加。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) deleted. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>已删除 %Ln 个标记。按 Ctrl+Z 可恢复。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidegloss::ReaderPage</name>
    <message>
        <source>Select a passage first: with the mouse, or with F8 and Shift + arrows.</source>
        <translation>请先选中一段文字：用鼠标，或按F8后用Shift+方向键。</translation>
    </message>
    <message>
        <source>Select the words that make the claim first.</source>
        <translation>请先选中构成论断的文字。</translation>
    </message>
    <message>
        <source>Select the words that are quoted first.</source>
        <translation>请先选中被引用的文字。</translation>
    </message>
    <message>
        <source>Select the words first that are to be marked everywhere.</source>
        <translation>请先选中要处处标记的文字。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) marked.</source>
        <translation>
            <numerusform>已标记 %Ln 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmark: %1</source>
        <translation>书签：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Sidegloss::ReaderSteps</name>
    <message>
        <source>There is no mark yet. Select a passage and press H.</source>
        <translation>还没有标记。选中一段文字，按 H。</translation>
    </message>
    <message>
        <source>There is no note yet. Select a passage and press N.</source>
        <translation>还没有批注。选中一段文字，按 N。</translation>
    </message>
    <message>
        <source>There is no claim yet. Select a statement and press C.</source>
        <translation>还没有论断。选中一句话，按 C。</translation>
    </message>
    <message>
        <source>There is no bookmark yet. Ctrl+D keeps the place where you read.</source>
        <translation>还没有书签。按 Ctrl+D 记住正在读的地方。</translation>
    </message>
    <message>
        <source>No quotation was found in this article. Select one and press Q.</source>
        <translation>这篇文章里没有找到引语。选中一条，按 Q。</translation>
    </message>
    <message>
        <source>There are no words here to set a bookmark on.</source>
        <translation>这里没有可以加书签的文字。</translation>
    </message>
</context>
<context>
    <name>Sidegloss::ReaderView</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>Sidegloss::RestorePanel</name>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>&amp;Restore This Backup</source>
        <translation>恢复此备份(&amp;R)</translation>
    </message>
    <message>
        <source>From &amp;Another Place…</source>
        <translation>从其他位置(&amp;A)…</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>恢复此备份</translation>
    </message>
    <message>
        <source>From another place</source>
        <translation>从其他位置</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>If there is one in another folder or on another disk, choose it.</source>
        <translation>如果其他文件夹或磁盘上有备份，请选择它。</translation>
    </message>
    <message>
        <source>The library becomes what it was then: what you did since isn&apos;t in it. As it is now, it is kept here among the backups first, so that you can go back to it.</source>
        <translation>资料库将变回当时的样子，此后所做的不在其中。它现在的样子会先保留在这里的备份中，以便随时回到现在。</translation>
    </message>
    <message>
        <source>As it was %1</source>
        <translation>%1的样子</translation>
    </message>
    <message>
        <source>&amp;Save What Is Readable</source>
        <translation>保存可读内容(&amp;S)</translation>
    </message>
    <message>
        <source>Save what is readable</source>
        <translation>保存可读内容</translation>
    </message>
    <message>
        <source>It is as damaged as it was, and kept for what can still be got out of it. That is saved as another backup, which can be restored.</source>
        <translation>它仍是损坏时的样子，保留它是为了还能从中取出内容。取出的内容会存为另一个备份，可以恢复。</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>保存于%1</translation>
    </message>
    <message>
        <source>What could be read takes the place of the library. As that is now, it is kept here among the backups first.</source>
        <translation>能够读出的内容将取代资料库。资料库现在的样子会先保留在这里的备份中。</translation>
    </message>
</context>
<context>
    <name>Sidegloss::SafetyPage</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>&amp;Back Up Now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Library Safety</source>
        <translation>资料库安全</translation>
    </message>
    <message>
        <source>last backup %1</source>
        <translation>上次备份：%1</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>They lie in %1. One is made when Sidegloss is closed, and every half hour in which something changed; old ones make room for new ones.</source>
        <translation>备份位于%1。关闭Sidegloss时，以及有改动的每半小时，各备份一次；旧备份会为新备份腾出空间。</translation>
    </message>
    <message>
        <source>Restore a Backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Backups and libraries (*.sqlite);;All files (*)</source>
        <translation>备份和资料库 (*.sqlite);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Sidegloss::SavingMessages</name>
    <message>
        <source>Another program holds the library. What you did is saved as soon as it lets go; if it doesn&apos;t, close that program.</source>
        <translation>另一个程序正在占用资料库。您所做的会在它释放后立即保存；如果它一直不释放，请关闭那个程序。</translation>
    </message>
    <message>
        <source>Not everything is saved yet: another program holds the library. Wait until it lets go, or close it.</source>
        <translation>尚未全部保存：另一个程序正在占用资料库。请等待它释放，或关闭那个程序。</translation>
    </message>
</context>
<context>
    <name>Sidegloss::SectionModel</name>
    <message>
        <source>(no heading)</source>
        <translation>（无标题）</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln mark(s)</source>
        <translation>
            <numerusform>%1，%Ln处标记</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidegloss::SectionsView</name>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Of this very long article only the first sections are listed.</source>
        <translation>这篇文章很长，只列出前面的章节。</translation>
    </message>
    <message>
        <source>This article has no headings.</source>
        <translation>这篇文章没有标题。</translation>
    </message>
    <message>
        <source>Filter sections</source>
        <translation>筛选章节</translation>
    </message>
</context>
<context>
    <name>Sidegloss::SelectionBubble</name>
    <message>
        <source>Selection</source>
        <translation>选中文字</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Copy with Source</source>
        <translation>复制并附出处</translation>
    </message>
</context>
<context>
    <name>Sidegloss::SettingsPopover</name>
    <message>
        <source>Single letters act while the text has the focus</source>
        <translation>焦点在正文时，单个字母键即可执行命令</translation>
    </message>
    <message>
        <source>The name that stands on your notes</source>
        <translation>批注的署名</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Choose Another…</source>
        <translation>选择其他…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Meanings…</source>
        <translation>含义…</translation>
    </message>
    <message>
        <source>Meanings of the colours</source>
        <translation>颜色的含义</translation>
    </message>
    <message>
        <source>Colours of marks</source>
        <translation>标记颜色</translation>
    </message>
</context>
<context>
    <name>Sidegloss::SpeakerChoice</name>
    <message>
        <source>All speakers</source>
        <translation>所有发言人</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>未点名</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Show scare quotes and titles</source>
        <translation>显示加引号的词语和作品名</translation>
    </message>
    <message>
        <source>Show removed quotations</source>
        <translation>显示已移除的引语</translation>
    </message>
</context>
<context>
    <name>Sidegloss::SpeakerEditor</name>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Who says it? Empty: nobody named</source>
        <translation>谁说的？留空表示未点名</translation>
    </message>
</context>
<context>
    <name>Sidegloss::StatusLine</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln条批注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln条论断</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to repair</source>
        <translation>%1处待修复</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1？</translation>
    </message>
    <message>
        <source>Taken to be %1. Read as another encoding…</source>
        <translation>推测为 %1。用其他编码读取…</translation>
    </message>
    <message>
        <source>Read as %1. Read as another encoding…</source>
        <translation>读作 %1。用其他编码读取…</translation>
    </message>
</context>
<context>
    <name>Sidegloss::Summary</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符数</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>%1 (quotes: %2)</source>
        <translation>%1（引语：%2）</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>引语</translation>
    </message>
</context>
<context>
    <name>Sidegloss::TabMenu</name>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close &amp;Others</source>
        <translation>关闭其他(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reopen Closed Tab</source>
        <translation>重新打开关闭的标签页(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Move to Other Side</source>
        <translation>移到另一栏(&amp;M)</translation>
    </message>
    <message>
        <source>Open &amp;Side by Side</source>
        <translation>分栏打开(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back to One Side</source>
        <translation>取消分栏(&amp;B)</translation>
    </message>
</context>
<context>
    <name>Sidegloss::TabPanes</name>
    <message>
        <source>%1 · %2</source>
        <comment>section, title</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Sidegloss::TagEditor</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>topic/subtopic, another</source>
        <translation>主题/子题, 另一标签</translation>
    </message>
</context>
<context>
    <name>Sidegloss::TimeGutter</name>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Open the source at %1</source>
        <translation>从 %1 处打开来源</translation>
    </message>
</context>
<context>
    <name>Sidegloss::TrashDelegate</name>
    <message>
        <source>deleted %1 · %2</source>
        <translation>%1 删除 · %2</translation>
    </message>
</context>
<context>
    <name>Sidegloss::TrashModel</name>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>对全文的批注</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>gone for good at the next start</source>
        <translation>下次启动时彻底清除</translation>
    </message>
    <message numerus="yes">
        <source>gone for good in %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天后彻底清除</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>%1; deleted %2; %3</source>
        <translation>%1；%2 删除；%3</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
</context>
<context>
    <name>Sidegloss::TrashPage</name>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Filter: words of the passage, the note, the article</source>
        <translation>筛选：原文、批注或文章中的文字</translation>
    </message>
    <message>
        <source>Filter the trash</source>
        <translation>筛选回收站</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore what is selected (Enter)</source>
        <translation>恢复所选内容（回车）</translation>
    </message>
    <message>
        <source>Deleted items</source>
        <translation>已删除的内容</translation>
    </message>
    <message numerus="yes">
        <source>The trash is empty.
Deleted marks, notes, replies and claims are kept here for %Ln day(s) and can be restored until then.</source>
        <translation>
            <numerusform>回收站是空的。
删除的标记、批注、回复和论断会在这里保留 %Ln 天，在此之前都可以恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, each kept for %2 days</source>
        <translation>%1，各保留 %2 天</translation>
    </message>
</context>
<context>
    <name>Sidegloss::TypePopover</name>
    <message>
        <source>Justify lines</source>
        <translation>两端对齐</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>行宽</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>Page and type</source>
        <translation>版面与文字</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>米黄</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As suits the language</source>
        <translation>随文章语言</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1像素</translation>
    </message>
    <message>
        <source>%1 em</source>
        <translation>%1字</translation>
    </message>
    <message>
        <source>Indent Chinese and Japanese paragraphs</source>
        <translation>中文和日文段首缩进两字</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>纯黑</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>高对比</translation>
    </message>
    <message>
        <source>Meanings…</source>
        <translation>含义…</translation>
    </message>
    <message>
        <source>Meanings of the colours</source>
        <translation>颜色的含义</translation>
    </message>
    <message>
        <source>Colours of marks</source>
        <translation>标记颜色</translation>
    </message>
    <message>
        <source>Size on this side</source>
        <translation>本侧文字大小</translation>
    </message>
</context>
<context>
    <name>Sidegloss::UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
</context>
<context>
    <name>Sidegloss::UnsavedWork</name>
    <message>
        <source>Not everything is saved yet.</source>
        <translation>还有内容没有保存。</translation>
    </message>
    <message>
        <source>If you close anyway, saving is tried once more; else your words are kept as drafts.</source>
        <translation>如果仍要关闭，会再试一次保存；不成的话，您写的文字会留作草稿。</translation>
    </message>
    <message>
        <source>&amp;Close Anyway</source>
        <translation>仍要关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>再试一次(&amp;T)</translation>
    </message>
    <message>
        <source>What isn&apos;t saved can&apos;t be kept as a draft either. Copy the words you need, or keep it open until they can be saved.</source>
        <translation>没有保存的内容也无法留作草稿。请先复制您需要的文字，或者先不要关闭，直到能够保存。</translation>
    </message>
    <message>
        <source>&amp;Keep Open</source>
        <translation>继续打开(&amp;K)</translation>
    </message>
    <message>
        <source>Close and &amp;Lose It</source>
        <translation>关闭并放弃(&amp;L)</translation>
    </message>
    <message>
        <source>Not saved: “%1”</source>
        <translation>没有保存：“%1”</translation>
    </message>
    <message>
        <source>This would be lost: “%1”</source>
        <translation>将会丢失：“%1”</translation>
    </message>
</context>
<context>
    <name>Sidegloss::WindowMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;H)</translation>
    </message>
    <message>
        <source>Text Si&amp;ze</source>
        <translation>文字大小(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>标记(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>Ch&amp;oose</source>
        <translation>选择(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Tabs</source>
        <translation>标签页(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Sidegloss::WindowPages</name>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Library Safety</source>
        <translation>资料库安全</translation>
    </message>
</context>
<context>
    <name>WindowHelp</name>
    <message>
        <source>Keep notes in the library FILE.</source>
        <translation>把批注保存在资料库FILE中。</translation>
    </message>
    <message>
        <source>The name that stands on new notes.</source>
        <translation>新批注的署名。</translation>
    </message>
    <message>
        <source>Language of the window: en, zh_CN or de.</source>
        <translation>窗口的语言：en、zh_CN或de。</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>窗口大小，例如1280x800。</translation>
    </message>
    <message>
        <source>Write a picture of the window to OUT, and leave.</source>
        <translation>把窗口的截图写入OUT，然后退出。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>The article to open.</source>
        <translation>要打开的文章。</translation>
    </message>
    <message>
        <source>Not a value of --%1: “%2”. See --help.</source>
        <translation>“%2”不是--%1的有效值。详见--help。</translation>
    </message>
    <message>
        <source>The page to start on: reader, claims, trash or safety.</source>
        <translation>启动时显示的页面：reader、claims、trash或safety。</translation>
    </message>
    <message>
        <source>Colours for this run: light, sepia, dark, black, contrast or follow.</source>
        <translation>本次运行的配色：light、sepia、dark、black、contrast 或 follow。</translation>
    </message>
</context>
</TS>
