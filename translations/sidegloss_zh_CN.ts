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
        <translation>默认字号(&amp;U)</translation>
    </message>
    <message>
        <source>Full &amp;Screen</source>
        <translation>全屏(&amp;S)</translation>
    </message>
    <message>
        <source>Page and &amp;Type…</source>
        <translation>页面与字体(&amp;T)…</translation>
    </message>
    <message>
        <source>Side &amp;Bar</source>
        <translation>侧栏(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>章节(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>引语(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>批注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>论断(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Caret in the Text</source>
        <translation>文中光标(&amp;C)</translation>
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
        <translation>划线(&amp;H)</translation>
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
        <translation>标签(&amp;T)…</translation>
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
        <translation>关于 Sidegloss(&amp;A)</translation>
    </message>
</context>
<context>
    <name>AnnotateText</name>
    <message>
        <source>before all sections</source>
        <translation>所有章节之前</translation>
    </message>
    <message>
        <source>The quote “%1” doesn&apos;t stand in the article. Nothing was written.</source>
        <translation>文章中没有“%1”这段文字。未写入任何内容。</translation>
    </message>
    <message>
        <source>The quote stands in %1 places; nothing was written. Choose one by --occurrence, or by --prefix and --suffix:</source>
        <translation>这段文字出现在 %1 处；未写入任何内容。请用 --occurrence，或 --prefix 和 --suffix 选定一处：</translation>
    </message>
</context>
<context>
    <name>ArticleSummary</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
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
        <translation>复查日期：%1</translation>
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
        <source>%n replies</source>
        <translation>
            <numerusform>%n 条回复</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliText</name>
    <message>
        <source>See “sidegloss %1 --help”.</source>
        <translation>参见“sidegloss %1 --help”。</translation>
    </message>
</context>
<context>
    <name>CommandUsage</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 需要一个值。</translation>
    </message>
    <message>
        <source>%1 is no option of “%2”.</source>
        <translation>“%2”没有选项 %1。</translation>
    </message>
    <message>
        <source>“%1” needs a file.</source>
        <translation>“%1”需要一个文件。</translation>
    </message>
    <message>
        <source>“%1” is one file too many.</source>
        <translation>多了一个文件：“%1”。</translation>
    </message>
    <message>
        <source>This version has no “%1”. To open a file of that name, write “./%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>“%1” was not found. It may have been moved or renamed: look for it, or choose another.</source>
        <translation>找不到“%1”。它可能已被移动或改名：请查找它，或另选一个。</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device. Choose an article: a single file.</source>
        <translation>“%1”是文件夹或设备。请选择一篇文章，即单个文件。</translation>
    </message>
    <message>
        <source>“%1” could not be read. Check its permissions, and that its disk is connected.</source>
        <translation>无法读取“%1”。请检查其权限，以及所在磁盘是否已连接。</translation>
    </message>
    <message>
        <source>“%1” is not a text. Sidegloss reads Markdown and plain text.</source>
        <translation>“%1”不是文本。Sidegloss 可以阅读 Markdown 和纯文本。</translation>
    </message>
    <message>
        <source>“%1” is too large to be read. Split it into smaller files.</source>
        <translation>“%1”太大，无法读取。请拆分成较小的文件。</translation>
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
        <translation>“%1”不是 Sidegloss 的资料库，未作任何改动。请选择其他资料库。</translation>
    </message>
    <message>
        <source>The library “%1” is damaged; nothing was changed in it. Restore a backup, or choose another library.</source>
        <translation>资料库“%1”已损坏，未作任何改动。请恢复备份，或选择其他资料库。</translation>
    </message>
    <message>
        <source>The library “%1” can only be read: changes can&apos;t be saved. Check the permissions of the file and its folder.</source>
        <translation>资料库“%1”只能读取，改动无法保存。请检查该文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>The library “%1” was written by a newer Sidegloss and can only be read here. Update Sidegloss to write in it.</source>
        <translation>资料库“%1”由更新版本的 Sidegloss 写成，在此只能读取。请更新 Sidegloss 后再写入。</translation>
    </message>
    <message>
        <source>Another program holds the library “%1”; nothing was changed. Try again in a moment.</source>
        <translation>另一个程序正占用资料库“%1”，未作任何改动。请稍后再试。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used here.</source>
        <translation>这里不能使用“%1”。</translation>
    </message>
    <message>
        <source>“%1” stands in several places. Choose one of them.</source>
        <translation>“%1”出现在多处。请选定其中一处。</translation>
    </message>
    <message>
        <source>There is no space left for “%1”; nothing was changed. Make room, and try again.</source>
        <translation>空间不足，无法写入“%1”；未作任何改动。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile; nothing was overwritten. Look at it, and try again.</source>
        <translation>“%1”在此期间已被更改，未覆盖任何内容。请查看后再试。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，未作任何改动。</translation>
    </message>
</context>
<context>
    <name>ExportCommandText</name>
    <message>
        <source>“export” needs -o OUT.</source>
        <translation>“export”需要 -o OUT。</translation>
    </message>
    <message>
        <source>No format that can be written: give --format pdf, webannotation, csv or markdown, or an OUT that ends in .pdf, .jsonld, .csv or .md.</source>
        <translation>无法写出该格式：请给出 --format pdf、webannotation、csv 或 markdown，或让 OUT 以 .pdf、.jsonld、.csv 或 .md 结尾。</translation>
    </message>
    <message>
        <source>“%1” is no value of --notes.</source>
        <translation>--notes 不接受“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no value of --paper.</source>
        <translation>--paper 不接受“%1”。</translation>
    </message>
    <message>
        <source>“%1” is the article or the library, which an export never replaces.</source>
        <translation>“%1”是文章或资料库，导出绝不会替换它。</translation>
    </message>
    <message>
        <source>%1 marks written to “%2”.</source>
        <translation>已将 %1 处标记写入“%2”。</translation>
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
        <translation>来源</translation>
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
        <translation>数字</translation>
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
        <translation>未核查</translation>
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
        <translation>真假参半</translation>
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
        <translation>划线</translation>
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
        <translation>移动端点</translation>
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
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
</context>
<context>
    <name>LayoutWords</name>
    <message>
        <source>%1 for</source>
        <extracomment>Pieces of evidence for a claim</extracomment>
        <translation>%1 条支持</translation>
    </message>
    <message>
        <source>%1 against</source>
        <extracomment>Pieces of evidence against a claim</extracomment>
        <translation>%1 条反驳</translation>
    </message>
    <message numerus="yes">
        <source>also in %n articles</source>
        <translation>
            <numerusform>另见 %n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>写批注…</translation>
    </message>
    <message>
        <source>review on %1</source>
        <translation>复查日期：%1</translation>
    </message>
</context>
<context>
    <name>ListText</name>
    <message>
        <source>review on %1</source>
        <translation>复查日期：%1</translation>
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
        <translation>编码按 %1 处理。</translation>
    </message>
    <message>
        <source>%1 places that aren&apos;t valid text were replaced by U+FFFD.</source>
        <translation>%1 处无效文本已替换为 U+FFFD。</translation>
    </message>
    <message>
        <source>the nesting is very deep; the text is kept, its structure was cut.</source>
        <translation>嵌套过深；文字已保留，结构被截断。</translation>
    </message>
    <message>
        <source>the text is very long; only its first %1 characters were read.</source>
        <translation>文本过长；只读取了前 %1 个字符。</translation>
    </message>
    <message>
        <source>a line is %1 characters long.</source>
        <translation>有一行长达 %1 个字符。</translation>
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
        <translation>划线(&amp;H)</translation>
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
        <translation>连同出处复制(&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>“%2” is no value of %1.</source>
        <translation>%1 不接受“%2”。</translation>
    </message>
    <message>
        <source>%1 needs --quote.</source>
        <translation>%1 需要 --quote。</translation>
    </message>
    <message>
        <source>%1 needs --claim.</source>
        <translation>%1 需要 --claim。</translation>
    </message>
    <message>
        <source>There is nothing to make: give --quote, --note, --tag or --claim.</source>
        <translation>没有可做的事：请给出 --quote、--note、--tag 或 --claim。</translation>
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
</context>
<context>
    <name>Sidegloss::ClaimDetail</name>
    <message>
        <source>Appears in</source>
        <translation>出处</translation>
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
        <translation>创建于 %1，修改于 %2</translation>
    </message>
    <message>
        <source>The whole article</source>
        <translation>全文</translation>
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
        <translation>关联到论断</translation>
    </message>
    <message>
        <source>The library has this claim. The passage becomes one more appearance.</source>
        <translation>资料库中已有这条论断；这段文字将成为它的又一处出处。</translation>
    </message>
</context>
<context>
    <name>Sidegloss::ClaimForm</name>
    <message>
        <source>In your own words: LLM prices go to zero</source>
        <translation>用自己的话写：大模型价格将降到零</translation>
    </message>
    <message>
        <source>economics/prices, llm</source>
        <translation>经济/价格, 大模型</translation>
    </message>
    <message>
        <source>Why this verdict?</source>
        <translation>为何这样判定？</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>陈述(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;peaker</source>
        <translation>说话人(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Verdict</source>
        <translation>判定(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Review on</source>
        <translation>复查日期(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>Said &amp;on</source>
        <translation>说于(&amp;O)</translation>
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
        <translation>陈述</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>复查日期</translation>
    </message>
    <message>
        <source>In</source>
        <translation>篇数</translation>
    </message>
    <message>
        <source>%1 for</source>
        <translation>%1 条支持</translation>
    </message>
    <message>
        <source>%1 against</source>
        <translation>%1 条反驳</translation>
    </message>
    <message>
        <source>%1 context</source>
        <translation>%1 条背景</translation>
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
        <translation>筛选：陈述、speaker:…、tag:…、verdict:…、kind:…、due</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>筛选论断</translation>
    </message>
    <message>
        <source>No claims yet.
Select a passage in an article and press C to make one.</source>
        <translation>还没有论断。
在文章中选中一段文字，按 C 即可提取。</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n 条论断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>出自 %n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12 claims in 9 articles</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n 条到期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidegloss::DateField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>A date such as 2027-01-01; the Down key opens a calendar</source>
        <translation>日期，如 2027-01-01；按向下键打开日历</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>这不是日期。</translation>
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
        <translation>带批注的 PDF</translation>
    </message>
    <message>
        <source>Web Annotation (JSON-LD)</source>
        <translation>Web Annotation (JSON-LD)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>Notes as Markdown</source>
        <translation>批注 (Markdown)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>In the margin</source>
        <translation>在页边</translation>
    </message>
    <message>
        <source>At the foot of the page</source>
        <translation>在页脚</translation>
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
        <source>Previous</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
    <name>Sidegloss::MainWindow</name>
    <message>
        <source>Reading “%1”</source>
        <translation>正在读取“%1”</translation>
    </message>
    <message>
        <source>Long articles take a moment.</source>
        <translation>长文章需要片刻。</translation>
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
        <translation>打开一篇文章</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one. Your notes are kept beside it, in your library; the file itself is never changed.</source>
        <translation>把文件拖到这里，或选择一个文件。批注保存在您的资料库中；文件本身绝不会被改动。</translation>
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
        <source>Claims</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>%1 – Sidegloss</source>
        <translation>%1 – Sidegloss</translation>
    </message>
    <message>
        <source>Open an Article</source>
        <translation>打开文章</translation>
    </message>
    <message>
        <source>Articles (*.md *.markdown *.txt *.text);;All files (*)</source>
        <translation>文章 (*.md *.markdown *.txt *.text);;所有文件 (*)</translation>
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
        <translation>不会打开此链接：只打开 http、https 和 mailto。</translation>
    </message>
    <message>
        <source>Write to %1?</source>
        <translation>写信给 %1？</translation>
    </message>
    <message>
        <source>Open %1 in the browser?
%2</source>
        <translation>在浏览器中打开 %1？
%2</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写信</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Sidegloss %1: reads articles and keeps your notes beside them. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Sidegloss %1：阅读文章，把批注留在旁边。自由软件，采用 GNU 通用公共许可证第 3 版或更新版本。</translation>
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
</context>
<context>
    <name>Sidegloss::MarginCanvas</name>
    <message>
        <source>Notes stand here, beside their passage.

Select some words and press N to write one.</source>
        <translation>批注显示在这里，在原文旁边。

选中文字后按 N 写批注。</translation>
    </message>
</context>
<context>
    <name>Sidegloss::MarginView</name>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
</context>
<context>
    <name>Sidegloss::MessageBar</name>
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
    <name>Sidegloss::OverviewBar</name>
    <message>
        <source>Overview of marks</source>
        <translation>标记总览</translation>
    </message>
    <message>
        <source>Marks and found places in the whole article</source>
        <translation>全文中的标记与查找结果</translation>
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
    <name>Sidegloss::QuoteDelegate</name>
    <message>
        <source>speaker not certain</source>
        <translation>说话人不确定</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
</context>
<context>
    <name>Sidegloss::QuoteModel</name>
    <message>
        <source>speaker unknown</source>
        <translation>说话人不明</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1，见 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
        <source>Speaker</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>所有说话人</translation>
    </message>
    <message>
        <source>Show scare quotes and titles</source>
        <translation>显示强调引号和书名</translation>
    </message>
    <message>
        <source>No quotations found in this article.</source>
        <translation>这篇文章中没有找到引语。</translation>
    </message>
    <message>
        <source>No quotation fits. Clear the filter to see all.</source>
        <translation>没有符合的引语。清除筛选以查看全部。</translation>
    </message>
    <message>
        <source>Go to Passage</source>
        <translation>转到原文</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>划线</translation>
    </message>
    <message>
        <source>Make Claim…</source>
        <translation>提取论断…</translation>
    </message>
</context>
<context>
    <name>Sidegloss::ReaderPage</name>
    <message>
        <source>There is no mark yet. Select a passage and press H.</source>
        <translation>还没有标记。选中一段文字，按 H 划线。</translation>
    </message>
    <message>
        <source>Select a passage first: with the mouse, or with F8 and Shift + arrows.</source>
        <translation>请先选中一段文字：用鼠标，或按 F8 后用 Shift + 方向键。</translation>
    </message>
    <message>
        <source>Select the words that make the claim first.</source>
        <translation>请先选中论断所在的文字。</translation>
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
    <name>Sidegloss::SectionModel</name>
    <message>
        <source>(no heading)</source>
        <translation>（无标题）</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n mark(s)</source>
        <translation>
            <numerusform>%1，%n 处标记</numerusform>
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
        <translation>选中的文字</translation>
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
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Sidegloss::SettingsPopover</name>
    <message>
        <source>Single letters act while the text has the focus</source>
        <translation>焦点在正文时，单个字母键生效</translation>
    </message>
    <message>
        <source>The name that stands on your notes</source>
        <translation>批注上署的名字</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Choose Another…</source>
        <translation>另选…</translation>
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
</context>
<context>
    <name>Sidegloss::StatusLine</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条批注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n 条论断</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to repair</source>
        <translation>%1 处待修复</translation>
    </message>
    <message>
        <source>● saved</source>
        <translation>● 已保存</translation>
    </message>
    <message>
        <source>○ not saved</source>
        <translation>○ 未保存</translation>
    </message>
    <message>
        <source>○ read only</source>
        <translation>○ 只读</translation>
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
    <name>Sidegloss::TagEditor</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>topic/subtopic, another</source>
        <translation>主题/子题, 另一个</translation>
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
        <translation>页面与字体</translation>
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
        <translation>按语言自动选择</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 像素</translation>
    </message>
    <message>
        <source>%1 em</source>
        <translation>%1 字</translation>
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
        <translation>撤销：%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做：%1(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Sidegloss::WindowMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
</context>
<context>
    <name>WindowHelp</name>
    <message>
        <source>Keep notes in the library FILE.</source>
        <translation>把批注保存在资料库 FILE 中。</translation>
    </message>
    <message>
        <source>The name that stands on new notes.</source>
        <translation>新批注上署的名字。</translation>
    </message>
    <message>
        <source>Language of the window: en, zh_CN or de.</source>
        <translation>窗口语言：en、zh_CN 或 de。</translation>
    </message>
    <message>
        <source>Colours for this run: light, sepia or dark.</source>
        <translation>本次使用的配色：light、sepia 或 dark。</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>窗口大小，如 1280x800。</translation>
    </message>
    <message>
        <source>The page to start on: reader or claims.</source>
        <translation>起始页：reader 或 claims。</translation>
    </message>
    <message>
        <source>Write a picture of the window to OUT, and leave.</source>
        <translation>把窗口截图写入 OUT 后退出。</translation>
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
        <translation>--%1 不接受“%2”。参见 --help。</translation>
    </message>
</context>
</TS>
